package interlope.app.process;

import java.nio.file.Path;
import java.util.List;

/// Opens the window. The command line does not know what it is made of, so that nothing of it is
/// loaded where only text is printed.
public interface Windows {
  /// Opens the window and returns when it is closed.
  ///
  /// @param paths scenarios, designs and recorded runs to open in it; may be empty
  /// @throws NoDisplay where there is nowhere to show it
  void open(List<Path> paths) throws NoDisplay;

  /// Closes what is open, from any thread.
  void close();

  /// Draws every screen, light and dark, without showing a window.
  ///
  /// @param only draws those alone whose names begin with it; empty for all
  /// @param told gets the name of each picture that was written
  /// @throws NoDisplay where the machine lacks what drawing needs
  /// @throws java.io.IOException where a picture cannot be written
  void screenshots(Path folder, String only, java.util.function.Consumer<Path> told)
      throws NoDisplay, java.io.IOException;

  /// There is nowhere to show a window.
  final class NoDisplay extends Exception {
    public NoDisplay(Throwable cause) {
      super(cause);
    }
  }
}
