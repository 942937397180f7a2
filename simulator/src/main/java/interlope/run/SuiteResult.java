package interlope.run;

import java.time.Duration;
import java.util.List;

/// What came of a selection of scenarios.
///
/// @param seed the seed that draws the same secrets again
/// @param runs by file, then id, whatever the number of jobs
/// @param notRun how many were selected and not run because the suite was stopped
public record SuiteResult(
    String seed, List<Run> runs, List<Skipped> skipped, int notRun, Duration took) {
  public SuiteResult {
    runs = List.copyOf(runs);
    skipped = List.copyOf(skipped);
  }
}
