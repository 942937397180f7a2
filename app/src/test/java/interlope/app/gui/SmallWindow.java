package interlope.app.gui;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.SameThread;
import interlope.app.gui.session.Stagehand;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

  /// Does what is executed, and nothing that is submitted: those are the measurements.
  private static final class Unmeasured extends AbstractExecutorService {
    private final SameThread runs = new SameThread();

    @Override
    public Future<?> submit(Runnable measurement) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void execute(Runnable run) {
      runs.execute(run);
    }

    @Override
    public void shutdown() {
      runs.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
      return runs.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
      return runs.isShutdown();
    }

    @Override
    public boolean isTerminated() {
      return runs.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
      return runs.awaitTermination(timeout, unit);
    }
  }
}
