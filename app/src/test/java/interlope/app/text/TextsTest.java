package interlope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that the program asks for is there, and every text that is there is asked for.
class TextsTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("../simulator/src/main/java"));
  private static final List<Path> BUNDLES =
      List.of(
          Path.of("src/main/resources/interlope/words/en/text"),
          Path.of("../simulator/src/main/resources/interlope/words/en/text"));
  private static final Pattern WHOLE =
      Pattern.compile("\\btext\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern BEGUN =
      Pattern.compile("\\btext\\(\\s*\"([a-z]+\\.[a-z0-9.-]*)\"\\s*\\+");
  private static final Pattern IN_QUOTES = Pattern.compile("\"([a-z][a-z0-9]*\\.[a-z0-9.-]+)\"");

  @Test
  void everyKeyInTheCodeHasItsText() {
    assertThat(keysIn(WHOLE)).isNotEmpty().isSubsetOf(texts().stringPropertyNames());
  }

  @Test
  void everyTextIsUsedByTheCode() {
    var begun = keysIn(BEGUN);
    var named = keysIn(IN_QUOTES);

    assertThat(
            texts().stringPropertyNames().stream()
                .filter(key -> !named.contains(key))
                .filter(key -> begun.stream().noneMatch(key::startsWith)))
        .isEmpty();
  }

  @Test
  void everyTextStandsInTheBundleOfItsFirstWordAndIsNotEmpty() {
    for (var bundle : bundles()) {
      var name = bundle.getFileName().toString().replaceAll("\\.properties$", "");
      read(bundle)
          .forEach((key, text) -> {
            assertThat((String) key).startsWith(name + ".");
            assertThat((String) text).isNotBlank().doesNotContain("...");
          });
    }
  }

  @Test
  void everyTextWithPlacesIsOneThatTakesThem() {
    texts()
        .forEach((key, text) -> {
          if (((String) text).matches(".*\\{\\d.*")) {
            assertThat(
                    new MessageFormat(((String) text).replace("'", "''"))
                        .format(new Object[] {1, 2, 3, 4, 5, 6, 7}))
                .as((String) key)
                .doesNotContain("{");
          }
        });
  }

  private static Set<String> keysIn(Pattern pattern) {
    return SOURCES.stream()
        .flatMap(TextsTest::files)
        .filter(file -> file.toString().endsWith(".java"))
        .flatMap(file -> keysIn(pattern, file))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> keysIn(Pattern pattern, Path file) {
    try {
      return pattern.matcher(Files.readString(file)).results().map((MatchResult at) -> at.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<Path> bundles() {
    return BUNDLES.stream()
        .flatMap(TextsTest::files)
        .filter(file -> file.toString().endsWith(".properties"))
        .collect(Collectors.toSet());
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties texts() {
    var all = new Properties();
    bundles().forEach(bundle -> all.putAll(read(bundle)));
    return all;
  }

  private static Properties read(Path bundle) {
    var texts = new Properties();
    try {
      texts.load(new StringReader(Files.readString(bundle)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
