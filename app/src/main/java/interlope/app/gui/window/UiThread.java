package interlope.app.gui.window;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one place that hands work to the JavaFX application thread.
final class UiThread implements Executor {
  @Override
  public void execute(Runnable command) {
    if (Platform.isFxApplicationThread()) {
      command.run();
    } else {
      Platform.runLater(command);
    }
  }
}
