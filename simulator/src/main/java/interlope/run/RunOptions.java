package interlope.run;

import java.time.Duration;

/// How one run is run.
///
/// @param seed eight hex digits
/// @param timeout for the whole run, more than zero
public record RunOptions(String seed, Duration timeout, boolean keepRecording) {}
