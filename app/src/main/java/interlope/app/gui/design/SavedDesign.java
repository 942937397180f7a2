package interlope.app.gui.design;

import static interlope.word.Texts.text;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes a design where somebody chose.
final class SavedDesign {
  private SavedDesign() {}

  /// Writes the file whole, by a rename. `.yaml` is added to a name without it; nobody was asked
  /// about a file of the longer name, so that one is not replaced.
  ///
  /// @return what came of it, for people
  static String write(Path file, String yaml) {
    var name = file.getFileName().toString();
    boolean named = name.endsWith(".yaml") || name.endsWith(".yml");
    var target = named ? file : file.resolveSibling(name + ".yaml");
    try {
      var fresh =
          Files.createTempFile(
              target.toAbsolutePath().resolveSibling(""), ".design", null, open(target));
      try {
        Files.writeString(fresh, yaml);
        if (named) {
          Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(fresh, target);
        }
      } finally {
        Files.deleteIfExists(fresh);
      }
      return text("design.saved", target.getFileName());
    } catch (FileAlreadyExistsException _) {
      return text("design.exists", target.getFileName());
    } catch (IOException unwritable) {
      return text("design.not-saved", target);
    }
  }

  /// A temporary file is its owner's alone; one that is kept is what the user's mask makes of it.
  private static FileAttribute<?>[] open(Path target) {
    return target.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
        }
        : new FileAttribute<?>[0];
  }
}
