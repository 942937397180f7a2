package interlope.app.gui.session;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Does at once what it is given, on the thread that gives it: for pictures and for tests.
public class SameThread extends AbstractExecutorService {
  private final Executor hands;
  private volatile boolean shut;

  public SameThread() {
    this(Runnable::run);
  }

  /// @param hands does what is given, when it will
  SameThread(Executor hands) {
    this.hands = hands;
  }

  @Override
  public void execute(Runnable command) {
    hands.execute(command);
  }

  @Override
  public void shutdown() {
    shut = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    shut = true;
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return shut;
  }

  @Override
  public boolean isTerminated() {
    return shut;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return shut;
  }
}
