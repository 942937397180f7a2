package interlope.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The texts on the class path, a folder for each language.
final class WordFiles {
  private static final String ROOT = "/interlope/words/";

  private WordFiles() {}

  /// @param path such as `en/action/read.md`
  /// @return empty where there is no such file
  static Optional<String> read(String path) {
    try (var content = WordFiles.class.getResourceAsStream(ROOT + path)) {
      return content == null
          ? Optional.empty()
          : Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
