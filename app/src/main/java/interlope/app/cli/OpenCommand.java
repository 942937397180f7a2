package interlope.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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
final class OpenCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Windows windows;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "scenario or design files, folders of them, or recorded runs")
  private List<Path> paths = new ArrayList<>();

  OpenCommand(Surroundings surroundings, Windows windows) {
    this.surroundings = surroundings;
    this.windows = windows;
  }

  @Override
  public Integer call() {
    return open(surroundings, windows, paths);
  }

  static int open(Surroundings surroundings, Windows windows, List<Path> paths) {
    var stopped = new AtomicBoolean();
    try (var _ =
        surroundings
            .signals()
            .onStop(() -> {
              stopped.set(true);
              windows.close();
            })) {
      windows.open(paths);
      return stopped.get() ? ExitCode.STOPPED : ExitCode.OK;
    } catch (Windows.NoDisplay _) {
      surroundings
          .err()
          .println(
              "interlope: there is no display to open a window on. Use the command line (interlope"
                  + " help), or log in with a desktop, or forward one (ssh -X).");
      return ExitCode.LAB_FAILED;
    }
  }
}
