package interlope.app.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A word that is put into the catalogue: the files of a folder, and one line in a registry.
///
/// @param kind the folder
/// @param registry the source that gets the line, from the repository's root
/// @param before what the line is put in front of
record Plant(String kind, String registry, String line, String before) {
  private static final Path SOIL = Path.of("src", "test", "planted-words");
  private static final Path REPOSITORY = Path.of("..");

  /// The files that are new, by their paths from the repository's root.
  List<Path> files() {
    var folder = SOIL.resolve(kind);
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  Path source(Path file) {
    return SOIL.resolve(kind).resolve(file);
  }

  /// How many files somebody who adds such a word has to touch.
  int cost() {
    return files().size() + 1;
  }

  /// The registry with the line in it.
  String registryWithLine(String text) {
    int at = text.indexOf(before);
    if (at < 0 || at != text.lastIndexOf(before)) {
      throw new IllegalStateException(registry + " has not once: " + before);
    }
    return text.substring(0, at) + line + text.substring(at);
  }

  String registryText() {
    try {
      return Files.readString(REPOSITORY.resolve(registry));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
