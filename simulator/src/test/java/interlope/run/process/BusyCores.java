package interlope.run.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A thread a core that does nothing but calculate: what others do on the same machine.
public final class BusyCores implements AutoCloseable {
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean over;

  private BusyCores() {}

  /// @param most after which they stop by themselves
  public static BusyCores keep(Duration most) {
    var busy = new BusyCores();
    long end = System.nanoTime() + most.toNanos();
    for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
      busy.threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("busy-" + core)
              .start(() -> {
                long sum = 0;
                while (!busy.over && System.nanoTime() < end) {
                  sum += Long.bitCount(sum * 31 + 7);
                }
              }));
    }
    return busy;
  }

  @Override
  public void close() {
    over = true;
    try {
      for (var thread : threads) {
        thread.join();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
