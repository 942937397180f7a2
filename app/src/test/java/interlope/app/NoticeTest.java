package interlope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every library that ships stands in `NOTICE`, and none that does not.
class NoticeTest {
  /// Libraries of the tests, by the beginning of their names. They do not ship.
  private static final Pattern OF_TESTS =
      Pattern.compile(
          "(junit-|assertj-|archunit|opentest4j|apiguardian-|byte-buddy|testfx-|hamcrest|"
              + "org\\.osgi\\.core|surefire|json-schema-validator|itu|jackson-dataformat-yaml|"
              + "snakeyaml-2).*");

  private static final Pattern VERSION = Pattern.compile("-\\d[\\w.]*(-[\\w-]+)?\\.jar$");

  /// A line of names of jars: two spaces, and nothing but such names.
  private static final Pattern NAMES = Pattern.compile("  [a-z0-9_-]+( [a-z0-9_-]+)*");

  @Test
  void namesEveryLibraryThatShipsAndNoOther() throws IOException {
    assertThat(named()).isEqualTo(shipped());
  }

  @Test
  void everyLicenceThatItPointsToIsThere() throws IOException {
    var files =
        Pattern.compile("licences/[\\w.-]+\\.txt")
            .matcher(notice())
            .results()
            .map(found -> Path.of("..", found.group()));

    assertThat(files).hasSize(3).allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private static Set<String> named() throws IOException {
    return notice()
        .lines()
        .filter(line -> NAMES.matcher(line).matches())
        .flatMap(line -> Stream.of(line.strip().split(" ", -1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What is on the class path and no library of the tests.
  private static Set<String> shipped() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(name -> name.endsWith(".jar"))
        .filter(name -> !name.startsWith("simulator-") && !name.startsWith("scenarios-"))
        .filter(name -> !OF_TESTS.matcher(name).matches())
        .map(name -> VERSION.matcher(name).replaceFirst(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String notice() throws IOException {
    return Files.readString(Path.of("../NOTICE"));
  }
}
