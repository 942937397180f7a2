package interlope.scenario.file;

import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import java.util.List;

/// What a reading that must fail tells.
final class Told {
  private Told() {}

  @FunctionalInterface
  interface Attempt {
    Object read() throws ScenarioException;
  }

  static ScenarioException by(Attempt attempt) {
    try {
      throw new AssertionError("read without a problem: " + attempt.read());
    } catch (ScenarioException problems) {
      return problems;
    }
  }

  /// All of it, as a person reads it.
  static String in(Attempt attempt) {
    return by(attempt).text();
  }

  /// Without the source lines.
  static List<String> headlines(Attempt attempt) {
    return by(attempt).problems().stream().map(Problem::headline).toList();
  }
}
