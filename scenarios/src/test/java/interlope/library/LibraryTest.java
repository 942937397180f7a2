package interlope.library;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.library.Library.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final Map<String, String> FILES =
      Map.of(
          "interlope/library/pinning/rogue-ca.yaml", "id: rogue-ca-meets-a-pin — ünlocked",
          "interlope/library/leaked-key/recording.yaml", "id: recording",
          "interlope/library/scenario.schema.json", "{}",
          "elsewhere/stranger.yaml", "id: stranger");

  private static final List<Entry> SORTED_YAML =
      List.of(
          new Entry("leaked-key/recording.yaml", "id: recording"),
          new Entry("pinning/rogue-ca.yaml", "id: rogue-ca-meets-a-pin — ünlocked"));

  @TempDir private Path temp;

  @Test
  void readsTheYamlFilesOfAFolderOfClasses() throws IOException {
    for (var file : FILES.entrySet()) {
      var path = temp.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }

    assertThat(Library.entriesAt(temp)).isEqualTo(SORTED_YAML);
  }

  @Test
  void readsTheYamlFilesOfAJar() throws IOException {
    var jar = temp.resolve("a library.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var file : FILES.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(Library.entriesAt(jar)).isEqualTo(SORTED_YAML);
  }

  @Test
  void holdsTheFilesOfThisModuleAndNothingElse() throws IOException {
    assertThat(Library.entries()).isEqualTo(themes());
  }

  /// What lies in the folders beside `src` and `target`; tests run in the module's folder.
  private static List<Entry> themes() throws IOException {
    var module = Path.of("").toAbsolutePath();
    try (Stream<Path> files = Files.walk(module)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(module::relativize)
          .filter(file -> !file.startsWith("src") && !file.startsWith("target"))
          .sorted()
          .map(file -> new Entry(file.toString().replace('\\', '/'), read(module.resolve(file))))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
