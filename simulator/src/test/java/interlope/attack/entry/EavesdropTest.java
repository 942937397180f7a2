package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.OpenedRecording;
import interlope.event.Failure;
import org.junit.jupiter.api.Test;

class EavesdropTest {
  @Test
  void seesThatTlsIsEncrypted() {
    assertThat(new Eavesdrop().open(Worlds.recorded("rsa-aes128-gcm"), Worlds.holding(null)))
        .isInstanceOfSatisfying(
            OpenedRecording.Closed.class,
            shut -> assertThat(shut.attempt().failed()).isEqualTo(Failure.ENCRYPTED));
  }
}
