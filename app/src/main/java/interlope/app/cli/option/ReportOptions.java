package interlope.app.cli.option;

import static interlope.word.Texts.text;

import interlope.report.ReportFile;
import interlope.report.ReportKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What the `--report` options ask for.
public final class ReportOptions {
  private static final List<String> KINDS =
      Arrays.stream(ReportKind.values()).map(ReportKind::word).toList();

  private ReportOptions() {}

  /// @param outputIsFree whether a report may go to standard output
  /// @throws IllegalArgumentException where one of them cannot be, with the reason for people
  public static List<ReportFile> files(
      List<String> options, Map<String, String> environment, boolean outputIsFree) {
    var files = options.stream().map(option -> file(option, environment)).toList();
    long toOutput = files.stream().filter(file -> file.target() == null).count();
    if (toOutput > (outputIsFree ? 1 : 0)) {
      throw new IllegalArgumentException(text("cli.one-output"));
    }
    for (var file : files) {
      file.obstacle()
          .ifPresent(obstacle -> {
            throw new IllegalArgumentException(obstacle);
          });
    }
    return files;
  }

  private static ReportFile file(String option, Map<String, String> environment) {
    int equals = option.indexOf('=');
    if (equals < 1 || equals == option.length() - 1) {
      throw new IllegalArgumentException(text("cli.no-report", option));
    }
    var name = option.substring(0, equals);
    var target = option.substring(equals + 1);
    var summary = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
    return new ReportFile(
        kind(name),
        target.equals("-") ? null : Path.of(target),
        summary.isEmpty() ? null : Path.of(summary));
  }

  private static ReportKind kind(String name) {
    return ReportKind.named(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                text("cli.no-kind", name, String.join(", ", KINDS), Hint.of(name, KINDS))));
  }
}
