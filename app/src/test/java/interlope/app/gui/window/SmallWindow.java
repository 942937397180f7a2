package interlope.app.gui.window;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.screenshot.NoDialogs;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.session.Unmeasured;
import javafx.stage.Stage;

/// Windows for tests about room: runs are over when they were asked for, nothing moves, and what
/// other designs would have come to is not measured, which takes as long as all else.
final class SmallWindow {
  private SmallWindow() {}

  /// Fills `stage`.
  ///
  /// @param remembered what the window has of an earlier one, its size among it
  static Window in(Stage stage, Remembered remembered) {
    remembered.dark(false);
    remembered.stillness(true);
    return new Window(
        stage,
        remembered,
        _ -> NoDialogs.INSTANCE,
        Stagehand.in(() -> Rehearsal.LAB, () -> "7f3a91c2"),
        new Unmeasured(),
        Runnable::run);
  }

  static Remembered sized(double width, double height, double zoom) {
    var remembered = Remembered.nothing();
    remembered.number("width", width);
    remembered.number("height", height);
    remembered.number("zoom", zoom);
    return remembered;
  }
}
