package interlope.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RecipesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final CertificateProfile CORRECT = CertificateProfile.server("bank.test", NOW);

  static final List<Recipe> RECIPES = Recipes.ALL;

  private static KeyPair keys;

  private final Authority publicCa = Authority.create("Public CA", NOW);

  @BeforeAll
  static void makeKeys() throws Exception {
    keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
  }

  @Test
  void giveTheRogueCasCertificateNoDefect() throws Exception {
    var leaf = minted("rogue-ca").leaf();

    assertThat(SpkiPin.of(leaf)).isEqualTo(publicCa.issue(CORRECT, keys).pin());
    assertThat(leaf.getSubjectAlternativeNames()).containsExactly(List.of(2, "bank.test"));
    assertThatCode(() -> leaf.verify(publicCa.certificate().getPublicKey()))
        .doesNotThrowAnyException();
  }

  @Test
  void letOneSignItself() {
    var leaf = minted("self-signed").leaf();

    assertThat(leaf.getIssuerX500Principal()).isEqualTo(leaf.getSubjectX500Principal());
    assertThatCode(() -> leaf.verify(keys.getPublic())).doesNotThrowAnyException();
  }

  @Test
  void giveOneAnotherName() throws Exception {
    assertThat(minted("wrong-host").leaf().getSubjectAlternativeNames())
        .containsExactly(List.of(2, "attacker.test"));
  }

  @ParameterizedTest
  @FieldSource("RECIPES")
  void areForTheAttackersOwnKey(Recipe recipe) {
    var credential = recipe.mint(CORRECT, keys, publicCa);

    assertThat(credential.key()).isEqualTo(keys.getPrivate());
    assertThat(credential.leaf().getPublicKey()).isEqualTo(keys.getPublic());
  }

  private Credential minted(String word) {
    return Recipes.ALL.stream()
        .filter(recipe -> recipe.word().equals(word))
        .findFirst()
        .orElseThrow()
        .mint(CORRECT, keys, publicCa);
  }
}
