package interlope.app.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What somebody writes into a source that there is.
///
/// @param file from the repository's root
/// @param before what it is put in front of
record SourceLine(String file, String line, String before) {
  private static final Path REPOSITORY = Path.of("..");

  /// The source with the line in it.
  String putInto(String text) {
    int at = text.indexOf(before);
    if (at < 0 || at != text.lastIndexOf(before)) {
      throw new IllegalStateException(file + " has not once: " + before);
    }
    return text.substring(0, at) + line + text.substring(at);
  }

  /// The source as it is.
  String text() {
    try {
      return Files.readString(REPOSITORY.resolve(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
