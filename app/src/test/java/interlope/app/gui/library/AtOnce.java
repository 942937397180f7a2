package interlope.app.gui.library;

import interlope.app.gui.session.Session;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.session.Ticker;
import interlope.run.Runner;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A session that does at once what it is asked for, with the real lab.
public final class AtOnce extends AbstractExecutorService {
  private boolean shut;

  private AtOnce() {}

  public static Session session() {
    return new Session(
        new Stagehand(Runner::start, () -> "0000002a"),
        new AtOnce(),
        Runnable::run,
        new Ticker() {
          @Override
          public void start(Duration period, Runnable beat) {}

          @Override
          public void stop() {}
        });
  }

  @Override
  public void execute(Runnable command) {
    command.run();
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
