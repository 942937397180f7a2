package interlope.report.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of a run's folder, and what is wrong with it.
record SavedFile(Path path) {
  /// Bytes that a file may have; the largest runs of the library leave a thousandth of it.
  static final int MOST = 64 << 20;

  static SavedFile in(Path folder, String name) {
    return new SavedFile(folder.resolve(name));
  }

  boolean isThere() {
    return Files.isRegularFile(path);
  }

  byte[] bytes() throws SavedRunException {
    if (!isThere()) {
      throw SavedRunException.runAgain(path, "is missing");
    }
    try (var in = Files.newInputStream(path)) {
      var bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw SavedRunException.of(
            path, "has more than %d MiB, too many for a saved run".formatted(MOST >> 20));
      }
      return bytes;
    } catch (IOException unreadable) {
      throw SavedRunException.of(path, "cannot be read: " + unreadable);
    }
  }

  /// @param what without a full stop, to be read after the file's name
  SavedRunException damaged(String what) {
    return SavedRunException.runAgain(path, what);
  }

  static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
  }
}
