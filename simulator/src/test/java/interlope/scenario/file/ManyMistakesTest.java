package interlope.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ManyMistakesTest {
  private static final String VALID = "id: a\ndesign: {}\nattack: {entry: none, action: read}\n";

  @Test
  void findsFortyMistakesInOneFile() {
    assertThat(
            Told.in(() -> ScenarioReader.readText("x.yaml", resource("forty-mistakes.yaml")))
                + "\n")
        .isEqualTo(Told.filled(resource("forty-mistakes.txt")));
  }

  @Test
  void tellsOfAThousandProblemsAndCountsTheRest() {
    var headlines =
        Told.headlines(() ->
            ScenarioReader.readText(
                "x.yaml", VALID + "tags: [" + "1, ".repeat(FileProblems.MOST + 34) + "1]\n"));
    assertThat(headlines).hasSize(FileProblems.MOST + 1);
    assertThat(headlines.getLast()).isEqualTo("x.yaml: and 35 more problems like these");
  }

  @Test
  @Timeout(30)
  void aMegabyteOfMistakesOnOneLineIsToldInSeconds() {
    var text = VALID + "tags: [" + "1, ".repeat((SourceText.LIMIT - 200) / 3) + "1]\n";
    assertThat(Told.by(() -> ScenarioReader.readText("x.yaml", text)).problems())
        .hasSize(FileProblems.MOST + 1);
  }

  @Test
  void showsALongLineAroundItsProblem() {
    var problem =
        Told.by(() ->
                ScenarioReader.readText("x.yaml", VALID + "tags: [" + "ab, ".repeat(100) + "ab]\n"))
            .problems()
            .get(50);
    assertThat(problem.sourceLine()).hasSize(102).startsWith("…").endsWith("…");
    assertThat(problem.sourceLine().substring(problem.caret())).startsWith("ab, ");
  }

  private static String resource(String name) {
    try (var content =
        Objects.requireNonNull(ManyMistakesTest.class.getResourceAsStream(name), name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
