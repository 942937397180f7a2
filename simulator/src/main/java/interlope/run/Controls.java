package interlope.run;

import interlope.design.Design;
import interlope.scenario.Scenario;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/// Which designs work with nobody in their way: tried once for each design and process.
final class Controls {
  private final ConcurrentHashMap<Design, CompletableFuture<Boolean>> known =
      new ConcurrentHashMap<>();
  private final BiPredicate<Scenario, RunOptions> completes;

  /// @param completes plays a control and says whether its story completed
  Controls(BiPredicate<Scenario, RunOptions> completes) {
    this.completes = completes;
  }

  boolean works(Design design, RunOptions options) {
    var mine = new CompletableFuture<Boolean>();
    var first = known.putIfAbsent(design, mine);
    if (first != null) {
      return first.join();
    }
    boolean works = false;
    try {
      works =
          completes.test(
              Scenario.controlOf(design), new RunOptions(options.seed(), options.timeout(), false));
    } finally {
      if (!works) {
        known.remove(design, mine);
      }
      mine.complete(works);
    }
    return works;
  }

  /// A run showed it by the way: its story completed, and nobody took part in it.
  void worked(Design design) {
    known.putIfAbsent(design, CompletableFuture.completedFuture(true));
  }
}
