package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Doorway;
import interlope.pki.Recipes;
import interlope.wire.http.Origin;
import org.junit.jupiter.api.Test;

class ImpostorTest {
  private final Impostor impostor = new Impostor(Recipes.ALL.getFirst());

  @Test
  void showsItsCertificateToAClientWithTls() {
    var shown = Worlds.credential(Worlds.keys());

    assertThat(impostor.meet(Worlds.withTls("tls13-aes128-gcm"), Worlds.holding(shown)))
        .isEqualTo(new Doorway.SpeakTls(shown));
  }

  @Test
  void speaksPlainToAPlainClientAndLetsByWhereItHasNothingToShow() {
    assertThat(impostor.meet(Worlds.plain(), Worlds.holding(null)))
        .isEqualTo(new Doorway.SpeakPlain(Origin.http("bank.test")));
    assertThat(impostor.meet(Worlds.withTls("tls13-aes128-gcm"), Worlds.holding(null)))
        .isEqualTo(new Doorway.Relay());
  }
}
