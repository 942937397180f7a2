package interlope.wire.session;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What an opener is given was sent by others and may be anything.
class BrokenSessionTest {
  private static final List<String> SESSIONS =
      List.of(
          "rsa-aes128-gcm",
          "rsa-aes128-sha",
          "rsa-aes256-sha-mte",
          "ecdhe-rsa-chacha20",
          "tls13-hello-retry",
          "tls13-key-update");

  @Test
  void losesNoByteAndNeverFailsWhateverIsChanged() {
    var random = new Random(4711);
    var key = RecordedSession.key("server-key");
    for (int round = 0; round < 300; round++) {
      var session = RecordedSession.named(SESSIONS.get(round % SESSIONS.size()));
      var changed =
          new RecordedSession(
              "",
              session.keys(),
              new Capture(
                  session.capture().packets().stream().map(p -> changed(p, random)).toList()));
      assertLosesNothing(changed, LoggedOpener.with(session.keys()));
      assertLosesNothing(changed, StaticRsaOpener.with(key));
    }
  }

  private static void assertLosesNothing(RecordedSession session, SessionOpener opener) {
    var pieces = session.through(opener, 700);
    for (var to : Direction.values()) {
      assertThat(Bytes.concat(RecordedSession.raw(pieces, to), opener.rest(to)))
          .isEqualTo(session.capture().stream(RecordedSession.LEG, to));
    }
  }

  /// One byte in most packets, any value, often in the headers.
  private static Packet changed(Packet packet, Random random) {
    var bytes = packet.payload().toArray();
    if (random.nextInt(4) > 0) {
      int within = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 60);
      bytes[random.nextInt(within)] = (byte) random.nextInt(256);
    }
    return new Packet(packet.leg(), packet.to(), packet.at(), Bytes.owning(bytes));
  }
}
