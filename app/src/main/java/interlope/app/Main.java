package interlope.app;

import interlope.app.cli.Cli;
import interlope.app.cli.Surroundings;
import interlope.app.gui.Gui;
import interlope.report.Version;

/// Where the program starts.
public final class Main {
  private Main() {}

  /// Answers `--version` before anything else is loaded.
  public static void main(String[] args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      System.out.println("interlope " + Version.CURRENT);
      return;
    }
    var surroundings = Surroundings.ofProcess();
    int code = Cli.run(args, surroundings, new Gui(surroundings.environment()));
    surroundings.out().flush();
    surroundings.signals().leave(code);
  }
}
