package interlope.scenario.file;

import java.nio.file.Path;
import java.util.Objects;

/// A file that is to be read.
///
/// @param folder the folder that was given, or that of the file that was given: no path in the file
///   may lead out of it
/// @param named whether the file itself was given, and not a folder above it
record SelectedFile(Path path, Path folder, boolean named) {
  static SelectedFile named(Path file) {
    return new SelectedFile(file, Objects.requireNonNullElse(file.getParent(), Path.of("")), true);
  }

  String shown() {
    return shown(path);
  }

  /// A path for people and reports: as it was given, without detours, `/` between folders.
  static String shown(Path path) {
    return path.normalize().toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
