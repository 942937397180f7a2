package interlope.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Keys;
import interlope.word.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds `docs/catalogue.md` to the vocabulary.
class CatalogueTest {
  private final String page = read(Path.of("..", "docs", "catalogue.md"));

  @Test
  void marksInEachDesignKeysRowWhatIsNotBuilt() {
    for (var key : Keys.ALL) {
      var row = lineThatBegins("| `" + key.word() + "` |");
      assertThat(row).contains("**`" + key.byDefault().words().getFirst() + "`**");
      key.choices().forEach(choice -> assertMarked(row, choice));
    }
  }

  @Test
  void hasARowForEachEntryAndActionWithItsMark() {
    for (var choice :
        Stream.concat(Vocabulary.entries().stream(), Vocabulary.actions().stream()).toList()) {
      assertThat(lineThatBegins("| `" + choice.word() + "`")).startsWith(marked(choice) + " |");
    }
  }

  @Test
  void marksEveryOtherWordWhereItIsExplained() {
    assertAllMarked("`position`: ", Vocabulary.positions());
    assertAllMarked("`knows`: ", Vocabulary.knowledge());
    assertAllMarked("A scenario has an `attack` or a `mishap`: ", Vocabulary.mishaps());
    assertAllMarked("Beside the verdict: ", Vocabulary.detectors());
  }

  private void assertAllMarked(String beginning, List<Choice> choices) {
    choices.forEach(choice -> assertMarked(lineThatBegins(beginning), choice));
  }

  private static void assertMarked(String line, Choice choice) {
    assertThat(line.contains("`" + choice.word() + "`°"))
        .as("`%s`° in: %s", choice.word(), line)
        .isEqualTo(!choice.built());
    assertThat(line).contains("`" + choice.word() + "`");
  }

  private static String marked(Choice choice) {
    return "| `" + choice.word() + "`" + (choice.built() ? "" : "°");
  }

  private String lineThatBegins(String beginning) {
    return page.lines()
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line begins with " + beginning));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
