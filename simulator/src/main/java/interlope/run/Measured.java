package interlope.run;

import java.util.IdentityHashMap;
import java.util.List;

/// What decided runs: each is measured when somebody asks, and once. For one thread.
public final class Measured {
  private final Runner runner;
  private final RunOptions options;
  private final int most;
  private final IdentityHashMap<Run, List<Variation>> known = new IdentityHashMap<>();

  /// @param options of the runs
  /// @param most how many runs are measured, so that a suite that fails as a whole soon ends
  public Measured(Runner runner, RunOptions options, int most) {
    this.runner = runner;
    this.options = options;
    this.most = most;
  }

  /// As [Variations] finds them; empty where that many were measured already.
  public List<Variation> of(Run run) {
    return known.size() < most
        ? known.computeIfAbsent(run, one -> Variations.of(runner, one, options))
        : known.getOrDefault(run, List.of());
  }
}
