package interlope.app.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A word that is put into the program: the files of a folder, and lines in sources that there are.
///
/// @param kind the folder, where there are new files
/// @param name as `CONTRIBUTING.md` tells what it costs
record Plant(String kind, String name, List<SourceLine> lines) {
  private static final Path SOIL = Path.of("src", "test", "planted-words");

  /// @param registry the one source that gets a line, from the repository's root
  static Plant registered(String kind, String name, String registry, String line, String before) {
    return new Plant(kind, name, List.of(new SourceLine(registry, line, before)));
  }

  /// The files that are new, by their paths from the repository's root.
  List<Path> files() {
    var folder = SOIL.resolve(kind);
    if (!Files.exists(folder)) {
      return List.of();
    }
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
    return files().size() + lines.size();
  }
}
