package interlope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.word.Shelf;
import interlope.word.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A word of the catalogue stands in quotes where it is declared, and nowhere else: what means it
/// refers to its constant. Looked for are words that mean nothing else, such as `pinned-key`,
/// `secureCookies` and `tls13`; `read` and `client` are words of English too, and are looked for
/// where a registry is asked for them.
class QuotedWordsTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("../simulator/src/main/java/interlope"), Path.of("src/main/java/interlope"));

  /// Where words are declared, or quoted by right.
  private static final Set<String> DECLARE =
      Set.of(
          "attack/action/Actions.java",
          "attack/entry/Entries.java",
          "catalogue/AttackWords.java",
          "design/Keys.java",
          "inner/sealedbox/SealedBox.java",
          "inner/stream/EphemeralStream.java",
          "pki/Recipes.java",
          // Tags and folders of the library, some of which are called after a word.
          "app/gui/library/shelf/Themes.java",
          "app/text/Words.java",
          // What the page's script reports, in words of its own file.
          "client/PageProblem.java",
          // Elements of the bank's page.
          "story/errand/Errand.java",
          "story/page/BankPages.java",
          "story/page/Html.java",
          "story/page/ScriptedPage.java");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\s]+)\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b(Entries|Actions|InnerLayers|Keys|Recipes)\\.named\\(\"");

  @Test
  void aWordIsQuotedWhereItIsDeclaredAndNowhereElse() {
    var words =
        Words.all().stream()
            .filter(word -> !word.shelf().equals(Shelf.TAG))
            .map(Word::word)
            .filter(word -> word.matches(".*[-A-Z0-9].*"))
            .collect(Collectors.toSet());

    assertThat(words).contains("pinned-key", "secureCookies", "tls13");
    assertThat(lines().filter(line -> line.quotesOneOf(words))).isEmpty();
  }

  @Test
  void noRegistryIsAskedForAWordInQuotes() {
    assertThat(lines().filter(line -> ASKED.matcher(line.text()).find())).isEmpty();
  }

  private record Line(String file, String text) {
    boolean quotesOneOf(Set<String> words) {
      return QUOTED.matcher(text).results().anyMatch(found -> words.contains(found.group(1)));
    }
  }

  private static Stream<Line> lines() {
    return SOURCES.stream()
        .flatMap(root -> {
          try (var files = Files.walk(root)) {
            return files
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> lines(root.relativize(file).toString().replace('\\', '/'), file))
                .toList()
                .stream();
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  private static Stream<Line> lines(String name, Path file) {
    try {
      return DECLARE.contains(name)
          ? Stream.empty()
          : Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(text -> !text.startsWith("//"))
              .map(text -> new Line(name, text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
