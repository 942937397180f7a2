package interlope.run;

import interlope.design.Design;
import interlope.event.Said;
import interlope.scenario.Scenario;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/// Which designs work with nobody in their way: tried once for each design and process, until they
/// do.
final class Controls {
  private final ConcurrentHashMap<Design, CompletableFuture<Optional<Said>>> known =
      new ConcurrentHashMap<>();
  private final BiFunction<Scenario, RunOptions, Optional<Said>> play;

  /// @param play plays a control and says why it did not complete; empty where it did
  Controls(BiFunction<Scenario, RunOptions, Optional<Said>> play) {
    this.play = play;
  }

  /// Why nothing can be said about `design`; empty where it works.
  Optional<Said> objection(Design design, RunOptions options) {
    var mine = new CompletableFuture<Optional<Said>>();
    var first = known.putIfAbsent(design, mine);
    if (first != null) {
      return first.join();
    }
    var objection = Optional.of(Said.at("control-stopped"));
    try {
      objection =
          play.apply(
              Scenario.controlOf(design), new RunOptions(options.seed(), options.timeout(), false));
    } finally {
      if (objection.isPresent()) {
        known.remove(design, mine);
      }
      mine.complete(objection);
    }
    return objection;
  }

  /// A run showed it by the way: its story completed, and nobody took part in it.
  void worked(Design design) {
    known.putIfAbsent(design, CompletableFuture.completedFuture(Optional.empty()));
  }
}
