package interlope.run;

import static interlope.pki.Recipe.CorrectClient.REFUSES;
import static interlope.pki.Recipe.StandsOn.OWN_CERTIFICATE;
import static interlope.pki.Recipe.StandsOn.ROGUE_CA;
import static interlope.pki.Signer.PUBLIC_CA;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Attack;
import interlope.attack.Entry;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.attack.entry.Impostor;
import interlope.design.Design;
import interlope.event.Reason;
import interlope.pki.Authority;
import interlope.pki.Recipe;
import interlope.pki.Recipes;
import interlope.run.question.Question;
import interlope.scenario.Expectation;
import interlope.verdict.Judgement;
import interlope.verdict.VerdictWord;
import interlope.word.Listed;
import interlope.word.Shelf;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Impostors as the recipes make them, against the client of an ordinary design, which checks all
/// that it should.
class RecipeRunTest {
  private static final Runner RUNNER = Runner.start();
  private static final RunOptions OPTIONS =
      new RunOptions("7f3a91c2", Duration.ofSeconds(20), false);

  /// How the lab calls a CA that the client trusts.
  private static final String TRUSTED = "Interlope Other Public CA";

  static final Iterable<Recipe> RECIPES = Recipes.ALL;

  /// One more defect is one line: none of these needs anything beside it to be shown and refused.
  static final Iterable<Map.Entry<Recipe, Reason>> PLANTED =
      Map.of(
              new Recipe(
                  "expired",
                  leaf -> leaf.withValidity(leaf.notBefore().minusSeconds(9), leaf.notBefore()),
                  PUBLIC_CA,
                  REFUSES,
                  ROGUE_CA),
              Reason.EXPIRED,
              new Recipe(
                  "not-yet-valid",
                  leaf -> leaf.withValidity(leaf.notAfter(), leaf.notAfter()),
                  PUBLIC_CA,
                  REFUSES,
                  ROGUE_CA),
              Reason.EXPIRED,
              new Recipe(
                  "wrong-eku",
                  leaf -> leaf.withPurpose("1.3.6.1.5.5.7.3.2"),
                  PUBLIC_CA,
                  REFUSES,
                  ROGUE_CA),
              Reason.CERTIFICATE_POLICY,
              new Recipe(
                  "parent-domain", leaf -> leaf.withDnsName("test"), PUBLIC_CA, REFUSES, ROGUE_CA),
              Reason.WRONG_NAME,
              new Recipe(
                  "untrusted-ca",
                  leaf -> leaf,
                  (leaf, keys, _) ->
                      Authority.create("Nobody's CA", leaf.notBefore()).issue(leaf, keys),
                  REFUSES,
                  OWN_CERTIFICATE),
              Reason.UNTRUSTED_CHAIN,
              new Recipe(
                  "same-name-ca",
                  leaf -> leaf,
                  (leaf, keys, _) -> Authority.create(TRUSTED, leaf.notBefore()).issue(leaf, keys),
                  REFUSES,
                  OWN_CERTIFICATE),
              Reason.UNTRUSTED_CHAIN)
          .entrySet();

  @ParameterizedTest
  @FieldSource("RECIPES")
  void aCorrectClientDoesWhatTheTableSays(Recipe recipe) {
    var verdict =
        switch (recipe.correctClient()) {
          case TAKES -> VerdictWord.BREACHED;
          case REFUSES -> VerdictWord.BLOCKED;
        };

    assertThat(shown(recipe).verdict().word()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @FieldSource("PLANTED")
  void aDefectThatIsOneLineIsRefusedForWhatItIs(Map.Entry<Recipe, Reason> planted) {
    var judgement = shown(planted.getKey());

    assertThat(judgement.verdict().word()).isEqualTo(VerdictWord.BLOCKED);
    assertThat(judgement.session().reason()).isEqualTo(planted.getValue());
  }

  @Test
  void eachRecipeOfTheTableIsAnEntry() {
    for (var recipe : Recipes.ALL) {
      assertThat(Entries.named(recipe.word()).value().recipe()).contains(recipe);
    }
  }

  @AfterAll
  static void close() {
    RUNNER.close();
  }

  private static Judgement shown(Recipe recipe) {
    var entry = new Listed<Entry>(recipe.word(), Shelf.ENTRY, new Impostor(recipe));
    var attack = new Attack(Position.ON_PATH, entry, Actions.named("read"), Set.of());
    var scenario =
        new Question(Design.DEFAULT, attack).asScenario(recipe.word(), Expectation.NOTHING);
    return RUNNER.run(scenario, OPTIONS, _ -> {}).judgement();
  }
}
