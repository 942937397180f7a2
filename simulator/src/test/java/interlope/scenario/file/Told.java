package interlope.scenario.file;

import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import interlope.word.Word;
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

  /// With the words that grow in number.
  static String filled(String expected) {
    return expected
        .replace("{entries}", listed(Entries.ALL))
        .replace("{actions}", listed(Actions.ALL));
  }

  private static String listed(List<? extends Word> words) {
    var quoted = words.stream().map(word -> "`" + word.word() + "`").toList();
    return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
  }
}
