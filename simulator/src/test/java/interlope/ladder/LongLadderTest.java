package interlope.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Event;
import interlope.event.How;
import interlope.event.Line;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.story.bank.BankMessages;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpResponse;
import interlope.wire.session.LongSession;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A client that asks very often on one connection.
@Timeout(60)
class LongLadderTest {
  private static final Leg FRONT = new Leg(50_001, 8_443);
  private static final Leg BACK = new Leg(50_002, 443);

  @Test
  void everyMessageOfALongSessionIsReadAndPaired() {
    var rungs = Ladder.of(session(1_000)).rungs();

    assertThat(rungs.stream().map(Compact::line).distinct())
        .containsExactly(
            "-> ClientHello, through TLS 1.3 | clear | clear | clear",
            "<- ServerHello, Finished, through TLS 1.3 | clear | clear | clear",
            "-> Finished, through TLS 1.3 | clear | clear | clear",
            "-> GET /document, through TLS 1.3 | clear: GET /document"
                + " | clear: GET /document by traffic-secrets | clear: GET /document",
            "<- 200, through TLS 1.3 | clear: 200 | clear: 200 by traffic-secrets | clear: 200");
    assertThat(rungs).hasSize(2_000 + 3);
    assertThat(rungs.subList(3, rungs.size()))
        .extracting(Rung::lines)
        .hasSize(2_000)
        .allSatisfy(lines -> assertThat(lines).hasSize(3));
  }

  /// Were anything looked for message by message, twice the messages would take four times as long.
  @Test
  void twiceTheMessagesTakeNoMoreThanTwiceAsLong() {
    var half = session(500);
    var whole = session(1_000);
    best(half);
    best(whole);

    assertThat(best(whole).toNanos()).isLessThan(3 * best(half).toNanos());
  }

  /// The shortest of a few times on the processor: what else the machine does counts for nothing.
  private static Duration best(Recording recording) {
    var threads = ManagementFactory.getThreadMXBean();
    return IntStream.range(0, 6)
        .mapToObj(_ -> {
          long start = threads.getCurrentThreadCpuTime();
          assertThat(Ladder.of(recording).rungs()).isNotEmpty();
          return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        })
        .min(Duration::compareTo)
        .orElseThrow();
  }

  /// A relay that holds the session's secrets.
  private static Recording session(int requests) {
    var request = BankMessages.readDocument("lab-token");
    var answer = HttpResponse.of(200, "text/plain", Bytes.ofText("the document"));
    var messages = new ArrayList<HttpMessage>();
    var lines = new ArrayList<Line>();
    add(lines, 0, Party.ATTACKER, new Event.Joined(FRONT, BACK));
    for (int number = 1; number <= requests; number++) {
      messages.addAll(List.of(request, answer));
      var front = new ExchangeId(FRONT, number);
      var back = new ExchangeId(BACK, number);
      add(lines, number, Party.CLIENT, new Event.Asked(front, request));
      add(lines, number, Party.ATTACKER, read(front, Direction.TO_SERVER, request));
      add(lines, number, Party.SERVER, new Event.Answered(back, null, request, answer));
      add(lines, number, Party.ATTACKER, read(front, Direction.TO_CLIENT, answer));
      add(lines, number, Party.CLIENT, new Event.Took(front, answer));
    }
    var front = LongSession.of(FRONT, messages);
    var packets = new ArrayList<>(front.packets());
    packets.addAll(LongSession.of(BACK, messages).packets());
    var capture = new Capture(packets);
    return new Recording(lines, capture, front.keys(), capture, front.keys());
  }

  private static Event read(ExchangeId exchange, Direction to, HttpMessage message) {
    return new Event.MessageRead(exchange, to, How.TRAFFIC_SECRETS, message);
  }

  private static void add(List<Line> lines, int millis, Party by, Event event) {
    lines.add(new Line(lines.size() + 1, Duration.ofMillis(millis), by, event));
  }
}
