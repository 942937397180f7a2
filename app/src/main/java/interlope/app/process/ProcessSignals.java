package interlope.app.process;

import static interlope.word.Texts.text;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The signals of this process. On the first one the program has some seconds to write what it has.
final class ProcessSignals implements Signals {
  private static final long SECONDS_TO_FINISH = 10;

  private final Set<Runnable> told = ConcurrentHashMap.newKeySet();
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean stopping;
  private volatile boolean ended;

  ProcessSignals() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "stop"));
  }

  @Override
  public Subscription onStop(Runnable stop) {
    told.add(stop);
    if (stopping) {
      stop.run();
    }
    return () -> told.remove(stop);
  }

  @Override
  public void leave(int code) {
    ended = true;
    finished.countDown();
    System.exit(code);
  }

  /// Runs on a signal, and also after [#leave], when there is nothing left to do.
  private void shutDown() {
    if (ended) {
      return;
    }
    stopping = true;
    told.forEach(Runnable::run);
    try {
      if (!finished.await(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        System.err.println("interlope: " + text("cli.not-finished"));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.STOPPED);
  }
}
