package interlope.app.cli;

import interlope.scenario.problem.ScenarioException;
import java.io.PrintStream;

/// Tells what is wrong with scenario files.
final class Problems {
  private Problems() {}

  /// @return the exit code
  static int tell(ScenarioException broken, PrintStream err) {
    int count = broken.problems().size();
    err.println(broken.text());
    if (broken.nothingSelected()) {
      return ExitCode.USAGE;
    }
    err.println();
    err.println(
        count == 1
            ? "1 problem; nothing was run."
            : "%d problems; nothing was run.".formatted(count));
    return ExitCode.BROKEN_FILE;
  }
}
