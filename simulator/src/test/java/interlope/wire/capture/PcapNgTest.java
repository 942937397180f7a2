package interlope.wire.capture;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.session.KeyLog;
import interlope.wire.session.RecordedSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PcapNgTest {
  private static final Instant START = Instant.parse("2026-11-22T12:00:00.000000123Z");
  private static final Leg ONE = new Leg(50_001, 443);
  private static final Leg TWO = new Leg(50_002, 443);
  private static final String CLIENT_ONE = "10.0.0.1:50001";
  private static final String CLIENT_TWO = "10.0.0.1:50002";
  private static final String SERVER = "10.0.0.2:443";

  @Test
  void putsTheKeyLogBeforeThePackets() throws IOException {
    var session = RecordedSession.named("tls13-aes128-gcm");

    var file = written(session.capture(), session.keys());

    assertThat(file.blockTypes().subList(0, 4)).containsExactly(0x0A0D0D0A, 1, 10, 6);
    assertThat(file.blockTypes().subList(4, file.blockTypes().size())).containsOnly(6);
    assertThat(file.secrets()).isEqualTo(session.keys().toNss());
  }

  @Test
  void hasNoSecretsBlockWithoutSecrets() throws IOException {
    assertThat(written(Capture.EMPTY, KeyLog.NONE).blockTypes()).containsExactly(0x0A0D0D0A, 1);
  }

  @Test
  void makesAWholeTcpConnectionOfALeg() throws IOException {
    var file =
        written(
            new Capture(List.of(packet(ONE, TO_SERVER, 5, "hi"), packet(ONE, TO_CLIENT, 9, "yo"))),
            KeyLog.NONE);

    assertThat(
            file.frames().stream()
                .map(frame ->
                    "%s %02x %d %d %s"
                        .formatted(
                            frame.from().equals(SERVER) ? "<" : ">",
                            frame.flags(),
                            frame.sequence(),
                            frame.acknowledgement(),
                            frame.payload().text())))
        .containsExactly(
            "> 02 1000 0 ",
            "< 12 2000 1001 ",
            "> 10 1001 2001 ",
            "> 18 1001 2001 hi",
            "< 10 2001 1003 ",
            "< 18 2001 1003 yo",
            "> 10 1003 2003 ",
            "> 11 1003 2003 ",
            "< 11 2003 1004 ",
            "> 10 1004 2004 ");
  }

  @Test
  void hasTheTimesOfTheRunAndNeverGoesBack() throws IOException {
    var file =
        written(
            new Capture(
                List.of(
                    packet(ONE, TO_SERVER, 5, "a"),
                    packet(TWO, TO_SERVER, 3, "b"),
                    packet(ONE, TO_SERVER, 4, "c"))),
            KeyLog.NONE);

    long start = START.getEpochSecond() * 1_000_000_000L + START.getNano();
    assertThat(file.frames().getFirst().nanos()).isEqualTo(start + 3_000_000);
    assertThat(file.frames().getFirst().from()).isEqualTo(CLIENT_TWO);
    assertThat(file.frames().stream().map(PcapNgFile.Frame::nanos).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(file.stream(CLIENT_ONE, SERVER)).isEqualTo(Bytes.ofText("ac"));
  }

  @Test
  void cutsBytesIntoSegmentsWithRightChecksums() throws IOException {
    var much = new byte[100_001];
    for (int at = 0; at < much.length; at++) {
      much[at] = (byte) (at * 31);
    }
    var packet = new Packet(ONE, TO_CLIENT, Duration.ZERO, Bytes.of(much));

    var file = written(new Capture(List.of(packet)), KeyLog.NONE);

    assertThat(file.stream(SERVER, CLIENT_ONE)).isEqualTo(Bytes.of(much));
    assertThat(file.frames())
        .allMatch(PcapNgFile.Frame::checksumsFit)
        .allMatch(frame -> frame.payload().size() <= 1460);
  }

  private static PcapNgFile written(Capture capture, KeyLog keys) throws IOException {
    var out = new ByteArrayOutputStream();
    PcapNg.write(
        out,
        capture,
        keys,
        START,
        leg -> new LegAddresses("10.0.0.1", leg.clientPort(), "10.0.0.2", leg.serverPort()));
    return PcapNgFile.read(out.toByteArray());
  }

  private static Packet packet(Leg leg, Direction to, long millis, String text) {
    return new Packet(leg, to, Duration.ofMillis(millis), Bytes.ofText(text));
  }
}
