package interlope.app.cli;

import interlope.app.process.Surroundings;
import interlope.app.process.WindowOpener;
import interlope.app.process.Windows;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `interlope` alone: the window.
@Command(
    name = "interlope",
    synopsisSubcommandLabel = "COMMAND",
    header = "A client, a server and an attacker between them, on this machine: see what survives.",
    footer = {
      "",
      "Without a command it opens the window. On the command line, to begin:",
      "  interlope run                       runs the scenarios that ship with the program",
      "  interlope explain leaked-key        what a word means, what stops it and what does not",
      "  interlope new my-app.yaml           writes a scenario to start from",
      "  interlope run my-app.yaml           runs it",
      "",
      "Exit codes: 0 as expected, 1 not as expected, 2 wrong usage, 3 a file is wrong,",
      "  4 the lab failed or a run was inconclusive, 130 stopped."
    })
@SuppressWarnings("UnusedVariable") // picocli answers both options itself
final class RootCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Windows windows;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "shows this help")
  @SuppressWarnings("unused") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "shows the version")
  @SuppressWarnings("unused") // picocli reads it
  private boolean version;

  RootCommand(Surroundings surroundings, Windows windows) {
    this.surroundings = surroundings;
    this.windows = windows;
  }

  @Override
  public Integer call() {
    return WindowOpener.open(surroundings, windows, List.of());
  }
}
