package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.OpenedRecording;
import interlope.event.Failure;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.session.LoggedOpener;
import interlope.wire.session.RecordedSession;
import interlope.wire.session.StaticRsaOpener;
import org.junit.jupiter.api.Test;

class RecordedTest {
  @Test
  void hasBothDirectionsAndTheKeysThatOpenedThem() {
    var session = RecordedSession.named("ecdhe-rsa-aes128-gcm");

    assertThat(
            Recorded.open(
                session.capture(),
                LoggedOpener.with(session.keys()),
                What.OPEN_RECORDING,
                How.RECORDING_OPENED))
        .isInstanceOfSatisfying(
            OpenedRecording.Plain.class,
            plain -> {
              assertThat(plain.attempt().failed()).isNull();
              assertThat(plain.toServer().isEmpty() && plain.toClient().isEmpty()).isFalse();
              assertThat(plain.keys().lines()).isNotEmpty();
            });
  }

  @Test
  void saysThatTheKeyWasAnother() {
    assertThat(
            Recorded.open(
                Worlds.recorded("rsa-aes128-gcm"),
                StaticRsaOpener.with(RecordedSession.key("other-key")),
                What.OPEN_RECORDING,
                How.RECORDING_OPENED))
        .isInstanceOfSatisfying(
            OpenedRecording.Closed.class,
            shut -> assertThat(shut.attempt().failed()).isEqualTo(Failure.WRONG_KEY));
  }
}
