package interlope.wire.leg;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.session.KeyLog;
import interlope.wire.session.RecordedSession;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Encrypted alerts that end a session are in `HandshakeTest`, for every version and both ends.
class PassedAlertTest {
  private static final String UNKNOWN_CA = "15030300020230";
  private static final String CLOSE_NOTIFY = "15030300020100";

  @Test
  void isFoundInTheClearInBothDirections() {
    for (var to : Direction.values()) {
      assertThat(PassedAlert.fatalOn(after(packet(to, UNKNOWN_CA)), KeyLog.NONE))
          .contains(new PassedAlert(to, true, 48));
    }
    assertThat(new PassedAlert(TO_SERVER, true, 48).name()).isEqualTo("unknown_ca");
  }

  @Test
  void isFoundHoweverItsRecordIsCut() {
    var capture = after(packet(TO_CLIENT, "1503"), packet(TO_CLIENT, "0300020230"));

    assertThat(PassedAlert.fatalOn(capture, KeyLog.NONE))
        .contains(new PassedAlert(TO_CLIENT, true, 48));
  }

  @Test
  void isTheFirstThatEndedTheSession() {
    var capture = after(packet(TO_CLIENT, UNKNOWN_CA), packet(TO_SERVER, "15030300020214"));

    assertThat(PassedAlert.fatalOn(capture, KeyLog.NONE).map(PassedAlert::name))
        .contains("unknown_ca");
  }

  @Test
  void aGoodbyeEndsNoSession() {
    var capture = after(packet(TO_SERVER, CLOSE_NOTIFY));

    assertThat(PassedAlert.fatalOn(capture, KeyLog.NONE)).isEmpty();
    assertThat(PassedAlert.on(capture, KeyLog.NONE))
        .containsExactly(new PassedAlert(TO_SERVER, false, 0));
  }

  @Test
  void anEncryptedOneIsFoundWithTheKeysAlone() {
    for (var name : List.of("rsa-aes128-gcm", "ecdhe-rsa-chacha20", "tls13-aes128-gcm")) {
      var session = RecordedSession.named(name);

      assertThat(PassedAlert.on(session.capture(), session.keys()))
          .as(name)
          .isNotEmpty()
          .noneMatch(PassedAlert::isFatal)
          .allMatch(alert -> alert.name().equals("close_notify"));
      assertThat(PassedAlert.on(session.capture(), KeyLog.NONE)).as(name).isEmpty();
    }
  }

  @Test
  void isNotLookedForInWhatIsNoTls() {
    var plain = new Capture(List.of(packet(TO_SERVER, "474554202f")));

    assertThat(PassedAlert.on(plain, KeyLog.NONE)).isEmpty();
  }

  private static Capture after(Packet... packets) {
    var hello = RecordedSession.named("rsa-aes128-gcm").capture().packets().getFirst();
    return new Capture(Stream.concat(Stream.of(hello), Stream.of(packets)).toList());
  }

  private static Packet packet(Direction to, String hex) {
    return new Packet(new Leg(50_000, 443), to, Duration.ZERO, Bytes.ofHex(hex));
  }
}
