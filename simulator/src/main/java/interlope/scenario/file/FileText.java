package interlope.scenario.file;

import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads text from the disk, and no more of it than a scenario file may have.
final class FileText {
  private FileText() {}

  /// Null where it cannot be read or is no text, and `problems` then says why.
  static @Nullable SourceText read(Path file, String shown, FileProblems problems) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      problems.add(Problem.wrong(shown, "this is neither a file nor a folder"));
      return null;
    }
    try (var content = Files.newInputStream(file)) {
      var bytes = content.readNBytes(SourceText.LIMIT + 1);
      if (bytes.length > SourceText.LIMIT) {
        problems.add(
            Problem.wrong(
                shown,
                String.format(
                    Locale.ROOT,
                    "the file has %,d bytes; a scenario file has at most 1 MiB",
                    Files.size(file))));
        return null;
      }
      return SourceText.decode(shown, bytes, problems);
    } catch (NoSuchFileException missing) {
      problems.add(Problem.wrong(shown, "there is no such file or folder"));
    } catch (AccessDeniedException denied) {
      problems.add(Problem.wrong(shown, "you may not read this file"));
    } catch (IOException unreadable) {
      problems.add(Problem.wrong(shown, "the file cannot be read: " + unreadable.getMessage()));
    }
    return null;
  }
}
