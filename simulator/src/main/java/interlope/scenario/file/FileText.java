package interlope.scenario.file;

import static interlope.word.Texts.text;

import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads text from the disk, and no more of it than a scenario file may have.
final class FileText {
  private FileText() {}

  /// Null where it cannot be read or is no text, and `problems` then says why.
  static @Nullable SourceText read(Path file, String shown, FileProblems problems) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      problems.add(Problem.wrong(shown, text("problem.file.neither")));
      return null;
    }
    try (var content = Files.newInputStream(file)) {
      var bytes = content.readNBytes(SourceText.LIMIT + 1);
      if (bytes.length > SourceText.LIMIT) {
        problems.add(Problem.wrong(shown, text("problem.file.bytes", Files.size(file))));
        return null;
      }
      return SourceText.decode(shown, bytes, problems);
    } catch (NoSuchFileException missing) {
      problems.add(Problem.wrong(shown, text("problem.file.none")));
    } catch (AccessDeniedException denied) {
      problems.add(Problem.wrong(shown, text("problem.file.denied")));
    } catch (IOException unreadable) {
      problems.add(
          Problem.wrong(
              shown, text("problem.file.unreadable", String.valueOf(unreadable.getMessage()))));
    }
    return null;
  }
}
