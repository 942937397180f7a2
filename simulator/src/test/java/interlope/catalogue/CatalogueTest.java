package interlope.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Keys;
import interlope.word.Choice;
import interlope.word.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds `docs/catalogue.md` to the vocabulary.
class CatalogueTest {
  private static final Path PAGE = Path.of("..", "docs", "catalogue.md");

  private final String page = read(PAGE);

  /// `-Drenew` writes what it would compare with.
  @Test
  void itsTablesAreMadeFromTheRegistriesAndThePages() throws IOException {
    var renewed = CatalogueTables.renewed(page);
    if (System.getProperty("renew") != null) {
      Files.writeString(PAGE, renewed);
      return;
    }
    assertThat(page)
        .as(
            "docs/catalogue.md is stale; renew it with: ./mvnw -q -pl simulator -am test"
                + " -Dtest=CatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew")
        .isEqualTo(renewed);
  }

  @Test
  void hasARowForEachEntryActionAndKey() {
    for (var words : List.of(Vocabulary.entries(), Vocabulary.actions(), Keys.ALL)) {
      for (Word word : words) {
        assertThat(page).contains("\n| `" + word.word() + "`");
      }
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
