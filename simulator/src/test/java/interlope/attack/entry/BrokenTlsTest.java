package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.OpenedRecording;
import interlope.event.Failure;
import interlope.wire.session.KeyLog;
import interlope.wire.session.RecordedSession;
import org.junit.jupiter.api.Test;

class BrokenTlsTest {
  private final BrokenTls entry = new BrokenTls();

  @Test
  void readsWhateverSessionItHasTheSecretsOf() {
    var session = RecordedSession.named("tls13-aes128-gcm");

    assertThat(entry.open(session.capture(), Worlds.holding(null, session.keys())))
        .isInstanceOf(OpenedRecording.Plain.class);
  }

  @Test
  void readsNothingWithoutThem() {
    assertThat(entry.open(Worlds.recorded("tls13-aes128-gcm"), Worlds.holding(null, KeyLog.NONE)))
        .isInstanceOfSatisfying(
            OpenedRecording.Closed.class,
            shut -> assertThat(shut.attempt().failed()).isEqualTo(Failure.NO_SECRETS));
  }
}
