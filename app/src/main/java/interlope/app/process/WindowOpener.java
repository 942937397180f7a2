package interlope.app.process;

import static interlope.word.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Opens the window until it is closed, or until somebody outside wants the program to end. It
/// knows no command, so that the window is there sooner where none was typed.
public final class WindowOpener {
  private WindowOpener() {}

  /// @param paths what to open in it; may be empty
  /// @return the exit code
  public static int open(Surroundings surroundings, Windows windows, List<Path> paths) {
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
      surroundings.err().println("interlope: " + text("cli.no-display"));
      return ExitCode.LAB_FAILED;
    }
  }
}
