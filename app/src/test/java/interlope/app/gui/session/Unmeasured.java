package interlope.app.gui.session;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Does what is executed, and nothing that is submitted: those are the measurements.
public final class Unmeasured extends AbstractExecutorService {
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
