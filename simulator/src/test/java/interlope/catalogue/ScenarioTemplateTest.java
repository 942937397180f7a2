package interlope.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Trust;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioTemplateTest {
  @Test
  void isAValidScenario() throws ScenarioException {
    var scenario = ScenarioReader.readText("new.yaml", ScenarioTemplate.commented());
    assertThat(scenario.design())
        .isEqualTo(Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.PINNED_KEY)));
    assertThat(scenario.attack().entry().word()).isEqualTo("rogue-ca");
  }

  @Test
  void isStillValidWithEveryCommentedKeyPutIn() throws ScenarioException {
    var text =
        ScenarioTemplate.commented().replaceAll("(?m)^  # ([a-zA-Z]+: [a-z0-9\\[\\]-]+)$", "  $1");
    var scenario = ScenarioReader.readText("new.yaml", text);
    assertThat(text).contains("\n  replayGuard: false\n", "\n  knows: []\n");
    assertThat(scenario.id()).isEqualTo("my-first-scenario");
  }

  @Test
  void listsEveryWordThatIsBuiltAndNoOther() {
    var words =
        Stream.of(
                Vocabulary.positions(),
                Vocabulary.entries(),
                Vocabulary.actions(),
                Vocabulary.knowledge(),
                Vocabulary.verdicts(),
                Vocabulary.losses(),
                Vocabulary.detectors())
            .flatMap(choices -> choices.stream());
    assertThat(words)
        .allSatisfy(choice ->
            assertThat(ScenarioTemplate.commented().contains("  #   " + choice.word() + " "))
                .as(choice.word())
                .isEqualTo(choice.built()));
  }
}
