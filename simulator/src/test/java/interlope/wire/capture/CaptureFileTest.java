package interlope.wire.capture;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.session.KeyLog;
import interlope.wire.session.RecordedSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaptureFileTest {
  private static final Instant START = Instant.parse("2026-11-22T12:00:00.000000123Z");
  private static final Leg ONE = new Leg(50_001, 443);
  private static final Leg TWO = new Leg(50_002, 443);
  private static final Capture TWO_LEGS =
      new Capture(
          List.of(
              packet(ONE, TO_SERVER, 1, "first"),
              packet(TWO, TO_SERVER, 2, "x".repeat(30_000)),
              packet(ONE, TO_CLIENT, 3, "second"),
              packet(ONE, TO_CLIENT, 4, "third"),
              packet(TWO, TO_CLIENT, 5, "y".repeat(TcpFrames.LARGEST_SEGMENT))));

  @Test
  void givesBackWhatPassedAsItPassed() throws IOException, CaptureFileException {
    var read = read(written(TWO_LEGS, KeyLog.NONE));

    assertThat(toTheMicrosecond(read)).isEqualTo(TWO_LEGS);
  }

  @Test
  void givesBackTheKeyLog() throws IOException, CaptureFileException {
    var session = RecordedSession.named("tls13-aes128-gcm");

    var file = CaptureFile.read(written(session.capture(), session.keys()));

    assertThat(file.keys()).isEqualTo(session.keys());
  }

  @Test
  void readsAFileInWhichNothingPassed() throws IOException, CaptureFileException {
    assertThat(CaptureFile.read(written(Capture.EMPTY, KeyLog.NONE)))
        .isEqualTo(new CaptureFile(KeyLog.NONE, List.of()));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    var file = written(TWO_LEGS, KeyLog.NONE);
    int within = file.size() - 6;
    int payload = file.indexOf(Bytes.ofText("second"));

    assertRefused(Bytes.EMPTY, "does not begin as a pcapng capture");
    assertRefused(Bytes.ofText("{\"key\": 1}"), "does not begin as a pcapng capture");
    assertRefused(file.slice(0, within), "is cut off in the middle of a block");
    assertRefused(withoutTheLastTwo(file), "is cut off: a connection in it has no end");
    assertRefused(
        file.flipBit(payload), "is damaged: block 35 is not a TCP segment with right checksums");
    assertRefused(file.flipBit(file.size() - 4), "is damaged: block 46 has two different lengths");
  }

  /// Every single bit of a packet is under a checksum or is needed, but for the Ethernet addresses,
  /// the time and the padding.
  @Test
  void neverFailsOtherwiseAndNeverTakesOtherBytesForThoseThatPassed() throws IOException {
    var file = written(TWO_LEGS, RecordedSession.named("tls13-aes128-gcm").keys());
    var random = new Random(71);
    int refused = 0;
    for (int round = 0; round < 3000; round++) {
      var damaged = damage(file, random);
      try {
        var read = CaptureFile.read(damaged).capture(START, CaptureFileTest::leg);
        for (var leg : List.of(ONE, TWO)) {
          for (var to : Direction.values()) {
            assertThat(read.stream(leg, to)).isEqualTo(TWO_LEGS.stream(leg, to));
          }
        }
      } catch (CaptureFileException _) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(2000);
  }

  /// One byte changed, or the end cut off, or four bytes replaced.
  private static Bytes damage(Bytes file, Random random) {
    int at = random.nextInt(file.size() - 4);
    return switch (random.nextInt(3)) {
      case 0 -> file.slice(0, at);
      case 1 -> {
        var bytes = file.toArray();
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        yield Bytes.owning(bytes);
      }
      default -> {
        var four = new byte[4];
        random.nextBytes(four);
        yield Bytes.concat(file.slice(0, at), Bytes.owning(four), file.from(at + 4));
      }
    };
  }

  /// Without the last two blocks, a segment's that ends a connection and its acknowledgement's.
  private static Bytes withoutTheLastTwo(Bytes file) {
    return withoutTheLast(withoutTheLast(file));
  }

  /// A block's length is its last word.
  private static Bytes withoutTheLast(Bytes file) {
    return file.slice(0, file.size() - file.at(file.size() - 4));
  }

  private static void assertRefused(Bytes file, String why) {
    assertThatThrownBy(() -> CaptureFile.read(file))
        .isInstanceOf(CaptureFileException.class)
        .hasMessage(why);
  }

  private static Capture read(Bytes file) throws CaptureFileException {
    return CaptureFile.read(file).capture(START, CaptureFileTest::leg);
  }

  private static Leg leg(LegAddresses ends) {
    return new Leg(ends.clientPort(), ends.serverPort());
  }

  /// The made-up segments before a packet take a nanosecond each.
  private static Capture toTheMicrosecond(Capture capture) {
    return new Capture(
        capture.packets().stream()
            .map(packet ->
                new Packet(
                    packet.leg(),
                    packet.to(),
                    packet.at().truncatedTo(ChronoUnit.MICROS),
                    packet.payload()))
            .toList());
  }

  private static Bytes written(Capture capture, KeyLog keys) throws IOException {
    var out = new ByteArrayOutputStream();
    PcapNg.write(
        out,
        capture,
        keys,
        START,
        leg -> new LegAddresses("10.0.0.1", leg.clientPort(), "10.0.0.2", leg.serverPort()));
    return Bytes.owning(out.toByteArray());
  }

  private static Packet packet(Leg leg, Direction to, long millis, String text) {
    return new Packet(leg, to, Duration.ofMillis(millis), Bytes.ofText(text));
  }
}
