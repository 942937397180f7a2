package interlope.app.cli.command;

import interlope.app.process.Surroundings;
import interlope.app.process.WindowOpener;
import interlope.app.process.Windows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `interlope open`.
@Command(
    name = "open",
    description = "Opens the window, with scenarios, designs or recorded runs of one's own.",
    footer = {
      "",
      "Examples:",
      "  interlope open                       the same as interlope alone",
      "  interlope open my-app.yaml           a scenario, or a design",
      "  interlope open our-scenarios         a folder of them",
      "  interlope open recordings/my-run     a run that `interlope run --record` kept"
    })
public final class OpenCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Windows windows;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "scenario or design files, folders of them, or recorded runs")
  private List<Path> paths = new ArrayList<>();

  public OpenCommand(Surroundings surroundings, Windows windows) {
    this.surroundings = surroundings;
    this.windows = windows;
  }

  @Override
  public Integer call() {
    return WindowOpener.open(surroundings, windows, paths);
  }
}
