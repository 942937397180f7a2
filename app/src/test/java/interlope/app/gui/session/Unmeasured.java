package interlope.app.gui.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/// Does what is executed, and nothing that is submitted: those are the measurements.
public final class Unmeasured extends SameThread {
  @Override
  public Future<?> submit(Runnable measurement) {
    return CompletableFuture.completedFuture(null);
  }
}
