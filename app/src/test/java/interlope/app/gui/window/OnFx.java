package interlope.app.gui.window;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// JavaFX for tests, without a display: one toolkit for the process, and waits that end.
public final class OnFx {
  private static final long MOST_SECONDS = 60;

  private OnFx() {}

  public static void start() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException slow) {
      throw new AssertionError("JavaFX did not start", slow);
    }
    Platform.setImplicitExit(false);
    call(() -> {
      Theme.loadFonts();
      return true;
    });
  }

  /// What `work` gives on JavaFX's thread.
  public static <T> T call(Callable<T> work) {
    var task = new FutureTask<>(work);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw new AssertionError(failure.getCause());
    } catch (InterruptedException | TimeoutException late) {
      throw new AssertionError("nothing came from JavaFX's thread", late);
    }
  }

  static void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }
}
