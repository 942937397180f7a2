package interlope.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.catalogue.ScenarioTemplate;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScenarioReaderFuzzTest {
  private static final int ROUNDS = 6_000;
  private static final String WHOLE = ScenarioTemplate.commented();
  private static final String SPARSE = WHOLE.replaceAll("(?m)^ *#.*\n", "");

  @Test
  void whateverAFileSaysItIsReadOrItsProblemsAreTold() {
    var random = new Random(42);
    int wrong = 0;
    for (int i = 0; i < ROUNDS; i++) {
      var text = Mutation.of(sparse(random), random);
      wrong += problems(text);
    }
    assertThat(wrong).isGreaterThan(ROUNDS / 2);
  }

  private static int problems(String text) {
    try {
      assertThat(ScenarioReader.readText("x.yaml", text).id()).as(text).isNotEmpty();
      return 0;
    } catch (ScenarioException told) {
      assertThat(told.problems())
          .as(text)
          .isNotEmpty()
          .allMatch(ScenarioReaderFuzzTest::isFitToShow);
      assertThat(told.text()).isNotBlank();
      return 1;
    } catch (RuntimeException fault) {
      throw new AssertionError("the reader stumbled over:\n" + text, fault);
    }
  }

  private static boolean isFitToShow(Problem problem) {
    return problem.text().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c))
        && !problem.message().isBlank()
        && problem.sourceLine().length() <= 300;
  }

  /// The template with or without its comments.
  private static String sparse(Random random) {
    return random.nextBoolean() ? WHOLE : SPARSE;
  }
}
