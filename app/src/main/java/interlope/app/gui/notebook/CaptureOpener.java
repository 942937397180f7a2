package interlope.app.gui.notebook;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Opener;
import interlope.report.saved.RunFolder;
import interlope.run.Run;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes the attacker's capture of a run to a folder that goes when the program does, and opens
/// it. Blocks; not for the window's thread.
final class CaptureOpener {
  private final Opener opener;

  /// What came of it.
  ///
  /// @param sentence for people
  /// @param file null where none was written
  record Outcome(String sentence, @Nullable Path file) {}

  CaptureOpener(Opener opener) {
    this.opener = opener;
  }

  /// @param start when the run began, which its recording does not tell
  Outcome open(Run run, Instant start) {
    if (run.recording().isEmpty()) {
      return new Outcome(text("notebook.capture.none"), null);
    }
    Path file;
    try {
      var folder = folder();
      folder.toFile().deleteOnExit();
      file = folder.resolve("attacker.pcapng");
      // Deleted in the reverse order of being named: the file before its folder.
      file.toFile().deleteOnExit();
      RunFolder.writeAttackersCapture(file, run, start);
    } catch (IOException unwritable) {
      return new Outcome(text("notebook.capture.unwritable", reason(unwritable)), null);
    }
    return new Outcome(opened(file), file);
  }

  private String opened(Path file) {
    try {
      if (opener.inWireshark(file)) {
        return text("notebook.capture.opened");
      }
      return opener.onDesktop(folderOf(file))
          ? text("notebook.capture.folder")
          : text("notebook.capture.file");
    } catch (IOException unstartable) {
      return text("notebook.capture.unstartable", reason(unstartable));
    }
  }

  private static Path folderOf(Path file) {
    var folder = file.getParent();
    return folder == null ? file : folder;
  }

  private static String reason(IOException failed) {
    var message = failed.getMessage();
    return message == null ? failed.getClass().getSimpleName() : message;
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory("interlope-capture-", ownersOnly());
  }

  private static FileAttribute<?>[] ownersOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
