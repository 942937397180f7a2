package interlope.app.cli.command;

import static interlope.word.Texts.text;

import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.app.process.Windows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interlope screenshots`.
@Command(
    name = "screenshots",
    description =
        "Draws every screen of the window, light and dark, from runs that it plays for it.",
    footer = {"", "No display is needed."})
public final class ScreenshotsCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Windows windows;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "where to; the folder screenshots where it is not given")
  private Path folder = Path.of("screenshots");

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "only pictures whose names begin so, such as 03-stripping")
  private String only = "";

  public ScreenshotsCommand(Surroundings surroundings, Windows windows) {
    this.surroundings = surroundings;
    this.windows = windows;
  }

  @Override
  public Integer call() throws IOException {
    try {
      windows.screenshots(folder, only, picture -> surroundings.out().println(picture));
      return ExitCode.OK;
    } catch (Windows.NoDisplay _) {
      surroundings.err().println("interlope: " + text("cli.no-drawing"));
      return ExitCode.LAB_FAILED;
    }
  }
}
