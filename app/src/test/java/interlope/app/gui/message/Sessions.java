package interlope.app.gui.message;

import interlope.app.gui.session.Session;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.session.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// Sessions whose work is done at once, and whose clock stands.
public final class Sessions {
  private Sessions() {}

  /// One that runs nothing by itself.
  public static Session still() {
    var stagehand =
        new Stagehand(
            () -> {
              throw new IllegalStateException("nothing is to be run here");
            },
            () -> "00000000");
    return new Session(stagehand, new AtOnce(), Runnable::run, new Standing());
  }

  private static final class Standing implements Ticker {
    @Override
    public void start(Duration period, Runnable beat) {}

    @Override
    public void stop() {}
  }

  private static final class AtOnce extends AbstractExecutorService {
    @Override
    public void execute(Runnable work) {
      work.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
