package interlope.report.text;

import interlope.scenario.Scenario;
import java.util.OptionalInt;

/// Finds the line of a design's key in the file that a scenario was read from.
@FunctionalInterface
public interface KeyLines {
  /// Knows no line.
  KeyLines NONE = (_, _) -> OptionalInt.empty();

  /// From 1; empty where the key is absent, so that its default holds, or the file is not at hand.
  OptionalInt of(Scenario scenario, String key);
}
