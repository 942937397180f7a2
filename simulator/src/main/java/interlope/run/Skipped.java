package interlope.run;

import interlope.scenario.Scenario;

/// A scenario that this machine cannot run.
///
/// @param needs what is missing
/// @param how what to do about it
public record Skipped(Scenario scenario, String needs, String how) {}
