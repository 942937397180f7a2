package interlope.app.gui.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A text file that is only ever read and written whole. It blocks.
record WholeFile(Path path) {
  /// As much as a scenario file may have.
  private static final int LIMIT = 1 << 20;

  /// Empty where it cannot be read.
  Optional<String> text() {
    if (!Files.isRegularFile(path)) {
      // A pipe would keep us waiting.
      return Optional.empty();
    }
    try (var content = Files.newInputStream(path)) {
      return Optional.of(new String(content.readNBytes(LIMIT), StandardCharsets.UTF_8));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Writes `fresh` by a rename, with the rights that the file has; not where it no longer holds
  /// `expected`, since somebody else has just written it.
  ///
  /// @return whether it was written
  boolean replace(String expected, String fresh) {
    if (!text().equals(Optional.of(expected))) {
      return false;
    }
    Path beside = null;
    try {
      var target = path.toRealPath();
      beside = target.resolveSibling("." + target.getFileName() + ".new");
      Files.copy(
          target, beside, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(beside, fresh);
      move(beside, target);
      return true;
    } catch (IOException _) {
      discard(beside);
      return false;
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(@org.jspecify.annotations.Nullable Path beside) {
    try {
      if (beside != null) {
        Files.deleteIfExists(beside);
      }
    } catch (IOException _) {
      // It lies where nothing could be written either.
    }
  }
}
