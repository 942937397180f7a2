package interlope.app;

import interlope.app.cli.Cli;
import interlope.app.gui.Gui;
import interlope.app.process.Surroundings;
import interlope.app.process.WindowOpener;
import interlope.report.json.Version;
import interlope.run.Runner;
import interlope.tls.TlsRuntime;
import java.util.List;

/// Where the program starts.
public final class Main {
  private Main() {}

  /// Answers `--version` before anything else is loaded.
  public static void main(String[] args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      System.out.println("interlope " + Version.CURRENT);
      return;
    }
    var surroundings = Surroundings.ofProcess(Main::openLab);
    var gui = new Gui(surroundings.environment(), surroundings.lab());
    int code =
        args.length == 0
            ? WindowOpener.open(surroundings, gui, List.of())
            : Cli.run(args, surroundings, gui);
    surroundings.out().flush();
    surroundings.signals().leave(code);
  }

  /// Only what runs a scenario pays for this. The process is the program's own.
  private static Runner openLab() {
    TlsRuntime.prepare();
    return Runner.start();
  }
}
