package interlope.report.text;

import interlope.run.Run;
import interlope.run.Variation;
import java.util.List;

/// Which other choices of a design would have changed a run, where that was measured.
@FunctionalInterface
public interface Decisive {
  /// Nothing was measured.
  Decisive UNKNOWN = _ -> List.of();

  /// The most decisive first.
  List<Variation> of(Run run);
}
