package interlope.app.terminal;

import static interlope.word.Texts.text;

import interlope.app.process.ExitCode;
import interlope.scenario.problem.ScenarioException;
import java.io.PrintStream;

/// Tells what is wrong with scenario files.
public final class BrokenFiles {
  private BrokenFiles() {}

  /// @return the exit code
  public static int tell(ScenarioException broken, PrintStream err) {
    int count = broken.problems().size();
    err.println(broken.text());
    if (broken.nothingSelected()) {
      return ExitCode.USAGE;
    }
    err.println();
    err.println(text("cli.problems", count));
    return ExitCode.BROKEN_FILE;
  }
}
