package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Doorway;
import java.security.interfaces.RSAPrivateKey;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LeakedKeyTest {
  private final LeakedKey entry = new LeakedKey();

  @Test
  void meetsAClientThatTakesMoreThanStaticRsaUnderTheServersCertificate() {
    var leaked = Worlds.ofRecording("server-key");

    assertThat(entry.meet(Worlds.withTls("tls13-aes128-gcm"), Worlds.holding(leaked)))
        .isEqualTo(new Doorway.SpeakTls(leaked));
  }

  @Test
  void worksInsideWhereOnlyStaticRsaIsOffered() {
    var leaked = Worlds.ofRecording("server-key");
    var arrival = Worlds.withTls("rsa-aes128-gcm");

    assertThat(Objects.requireNonNull(arrival.hello()).offersOnlyStaticRsa()).isTrue();
    assertThat(entry.meet(arrival, Worlds.holding(leaked)))
        .isEqualTo(new Doorway.WorkInside((RSAPrivateKey) leaked.key()));
  }
}
