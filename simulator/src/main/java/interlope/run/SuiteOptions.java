package interlope.run;

import java.time.Duration;

/// How a suite is run.
///
/// @param seed eight hex digits
/// @param jobs runs side by side, at least 1
/// @param timeout for one run, more than zero
/// @param keepRecordings whether each run keeps its recording
public record SuiteOptions(String seed, int jobs, Duration timeout, boolean keepRecordings) {
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);

  public SuiteOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
    }
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("timeout must be more than zero, not " + timeout);
    }
    if (!seed.matches("[0-9a-f]{8}")) {
      throw new IllegalArgumentException("seed must be eight hex digits, not " + seed);
    }
  }
}
