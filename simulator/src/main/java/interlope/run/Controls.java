package interlope.run;

import interlope.attack.Attack;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Design;
import interlope.scenario.Expectation;
import interlope.scenario.Origin;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.Set;
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
          completes.test(control(design), new RunOptions(options.seed(), options.timeout(), false));
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

  private static Scenario control(Design design) {
    return new Scenario(
        "control",
        "control",
        List.of(),
        "",
        design,
        new Attack(Position.ON_PATH, Entries.named("none"), Actions.named("read"), Set.of()),
        null,
        Expectation.NOTHING,
        "",
        new Origin("", 1));
  }
}
