package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Doorway;
import interlope.attack.OpenedRecording;
import interlope.event.Failure;
import org.junit.jupiter.api.Test;

class StripTest {
  private final Strip strip = new Strip();

  @Test
  void speaksHttpsToTheBankInThePlaceOfAPlainClient() {
    assertThat(strip.meet(Worlds.plain(), Worlds.holding(null)))
        .isEqualTo(new Doorway.SpeakPlain(Worlds.BANK));
    assertThat(strip.rewriting(Worlds.holding(null))).isPresent();
  }

  @Test
  void letsTlsBy() {
    assertThat(strip.meet(Worlds.withTls("rsa-aes128-gcm"), Worlds.holding(null)))
        .isEqualTo(new Doorway.Relay());
    assertThat(strip.open(Worlds.recorded("rsa-aes128-gcm"), Worlds.holding(null)))
        .isInstanceOfSatisfying(
            OpenedRecording.Closed.class,
            shut -> assertThat(shut.attempt().failed()).isEqualTo(Failure.STAYED_ENCRYPTED));
  }
}
