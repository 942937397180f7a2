package interlope.report;

import static interlope.word.Texts.text;

import interlope.report.text.RunText;
import interlope.run.SuiteResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A report and where it goes. A file is replaced whole by a rename, so that nobody reads half of
/// one; only the page that a CI server collects its summary in is added to.
///
/// @param target null for standard output
/// @param summary the file named by `GITHUB_STEP_SUMMARY`, null where there is none
public record ReportFile(ReportKind kind, @Nullable Path target, @Nullable Path summary) {
  /// What a page of Markdown has room for: GitHub takes 1 MiB.
  static final int MOST = 900 << 10;

  /// What would keep this report from being written, in a sentence; looks, and changes nothing.
  public Optional<String> obstacle() {
    if (target == null) {
      return Optional.empty();
    }
    if (Files.isDirectory(target)) {
      return Optional.of(text("report.file.folder", target));
    }
    var nearest = target.toAbsolutePath().getParent();
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (nearest == null || !Files.isDirectory(nearest)) {
      return Optional.of(text("report.file.no-folder", target, String.valueOf(nearest)));
    }
    return Files.isWritable(nearest)
        ? Optional.empty()
        : Optional.of(text("report.file.no-right", target, nearest));
  }

  /// @param out takes what goes to standard output
  public void write(SuiteResult result, RunText text, Appendable out) throws IOException {
    if (target == null) {
      out.append(kind.text(result, text, MOST));
      return;
    }
    var folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (addsTo(target)) {
      int used = Files.exists(target) ? (int) Math.min(MOST, Files.size(target)) : 0;
      Files.writeString(
          target,
          kind.text(result, text, MOST - used),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } else {
      replace(target, kind.text(result, text, MOST));
    }
  }

  private boolean addsTo(Path file) {
    return kind == ReportKind.MARKDOWN
        && summary != null
        && file.toAbsolutePath().normalize().equals(summary.toAbsolutePath().normalize());
  }

  private static void replace(Path target, String text) throws IOException {
    var partial = target.resolveSibling(target.getFileName() + ".partial");
    try {
      Files.write(partial, text.getBytes(StandardCharsets.UTF_8));
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
