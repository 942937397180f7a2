package interlope.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.event.Event;
import interlope.event.Recording;
import interlope.story.Secret;
import interlope.story.SecretKind;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds of the ladders of all runs.
@Timeout(60)
class LadderRulesTest {
  private static Play play;

  @BeforeAll
  static void open() {
    play = new Play();
  }

  @AfterAll
  static void close() {
    play.close();
  }

  @Test
  void everyRequestAndAnswerOfTheServersIsInExactlyOneRung() {
    for (var recording : many()) {
      var expected = new ArrayList<String>();
      for (var line : recording.lines()) {
        if (line.event() instanceof Event.Answered(var id, _, _, _)) {
          expected.add(id + " " + Direction.TO_SERVER + " " + line.number());
          expected.add(id + " " + Direction.TO_CLIENT + " " + line.number());
        }
      }
      assertThat(inServersAccounts(recording)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /// The line that tells of it is in the server's last reading, and the leg is the server's.
  private static List<String> inServersAccounts(Recording recording) {
    return Ladder.of(recording).rungs().stream()
        .flatMap(rung -> rung instanceof Rung.Message message ? Stream.of(message) : Stream.empty())
        .filter(message -> message.server().innermost() != null)
        .flatMap(message -> {
          var line = message.server().readings().getLast().line();
          return line > 0
                  && recording.lines().get(line - 1).event()
                      instanceof Event.Answered(ExchangeId id, _, _, _)
              ? Stream.of(id + " " + message.to() + " " + line)
              : Stream.<String>empty();
        })
        .toList();
  }

  private static List<Recording> many() {
    return List.of(
        play.recording("transport: tls13", "entry: rogue-ca, action: tamper"),
        play.recording("inner: ephemeral-stream", "entry: broken-tls, action: replay"),
        play.recording("transport: tls12-rsa", "entry: leaked-key, action: hijack"),
        play.recording(
            "client: browser, inner: sealed-box", "entry: strip, action: replace-script"),
        play.recording("client: browser, visitedBefore: true", "entry: strip, action: hijack"));
  }

  @Test
  void rungsAreNumberedWithoutGapsInTheOrderOfTimeAndRecordsOpen() {
    for (var recording : many()) {
      var rungs = Ladder.of(recording).rungs();
      assertThat(rungs)
          .extracting(Rung::number)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, rungs.size()).boxed().toList());
      assertThat(rungs).extracting(Rung::at).isSorted();
      for (var rung : rungs) {
        if (rung instanceof Rung.Message message && message.kind() != Rung.Kind.BYTES) {
          assertThat(message.first().records()).isNotEmpty();
          assertThat(message.first().opened()).hasSameSizeAs(message.first().records());
        }
      }
    }
  }

  @Test
  void theHonestPartiesTellEverySecretOnce() {
    var app = play.ladder("inner: sealed-box", "entry: eavesdrop, action: read");
    var browser = play.ladder("client: browser", "entry: strip, action: hijack");
    for (var ladder : List.of(app, browser)) {
      assertThat(ladder.secrets())
          .extracting(Secret::kind)
          .containsExactlyInAnyOrder(SecretKind.values());
    }
  }
}
