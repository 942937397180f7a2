package interlope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What only the text of the sources shows. It reads the main sources of every module.
class SourceTest {
  private static final Map<String, Predicate<String>> FORBIDDEN =
      Map.of(
          "waits for time to pass", pattern("\\bsleep\\("),
          "prints a stack trace wherever it likes", pattern("\\bprintStackTrace\\(\\)"),
          "leaves work undone", pattern("\\b(TODO|FIXME|XXX)\\b"),
          "catches everything", pattern("\\bcatch \\((final )?(Exception|Throwable|Error)\\b"),
          "decides by a message",
              pattern("getMessage\\(\\)\\s*\\.(equals|contains|startsWith|endsWith|matches)\\("));

  @Test
  void noSourceHoldsWhatIsForbidden() throws IOException {
    var found = new ArrayList<String>();
    for (var source : mainSources()) {
      int number = 0;
      for (var line : Files.readAllLines(source)) {
        number++;
        for (var offence : offences(line)) {
          found.add(source + ":" + number + " " + offence);
        }
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNullIsMarked() throws IOException {
    var folders = mainSources().stream().map(Path::getParent).distinct();

    assertThat(folders.map(folder -> folder.resolve("package-info.java")))
        .isNotEmpty()
        .allSatisfy(info -> assertThat(info).content().startsWith("/// ").contains("@NullMarked"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    Thread.sleep(50);",
        "    TimeUnit.SECONDS.sleep(1);",
        "    failure.printStackTrace();",
        "    // TODO: later",
        "    } catch (Exception e) {",
        "    } catch (final Throwable bug) {",
        "    if (refusal.getMessage().contains(\"PKIX\")) {",
      })
  void aPlantedLineIsFound(String line) {
    assertThat(offences(line)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    } catch (IOException | SSLException ended) {",
        "    throw new LabException(failure.getMessage(), failure);",
        "    bug.printStackTrace(errors);",
        "    /// How long a party sleeps.",
      })
  void anInnocentLineIsNot(String line) {
    assertThat(offences(line)).isEmpty();
  }

  private static List<String> offences(String line) {
    return FORBIDDEN.entrySet().stream()
        .filter(offence -> offence.getValue().test(line))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Path> mainSources() throws IOException {
    var modules = List.of("simulator", "scenarios", "app", "bench");
    var sources = new ArrayList<Path>();
    for (var module : modules) {
      var main = Path.of("..", module, "src/main/java");
      if (Files.isDirectory(main)) {
        try (Stream<Path> files = Files.walk(main)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static Predicate<String> pattern(String regex) {
    return Pattern.compile(regex).asPredicate();
  }
}
