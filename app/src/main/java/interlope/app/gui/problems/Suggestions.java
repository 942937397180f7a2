package interlope.app.gui.problems;

import interlope.scenario.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Puts the words that problems suggest in place of those that stand there.
final class Suggestions {
  private static final Pattern WORD = Pattern.compile("[\\w.-]+|\"[^\"]*\"|'[^']*'");
  private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n|$)");

  private static final Comparator<Problem> LAST_FIRST =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column).reversed();

  private Suggestions() {}

  /// @param problems of this very text; those without a suggestion change nothing
  static String taken(String text, List<Problem> problems) {
    var changed = text;
    for (var problem : problems.stream().sorted(LAST_FIRST).toList()) {
      var word = problem.suggestion();
      if (word.isPresent()) {
        changed = replaced(changed, problem, word.get());
      }
    }
    return changed;
  }

  private static String replaced(String text, Problem problem, String word) {
    var lines = LINE.matcher(text);
    for (int number = 1; lines.find(); number++) {
      if (number == problem.line()) {
        var line = lines.group();
        int from = start(line, problem);
        return text.substring(0, lines.start())
            + line.substring(0, from)
            + word
            + line.substring(end(line, from))
            + text.substring(lines.end());
      }
    }
    return text;
  }

  /// Where in its line a problem begins, from 0.
  static int start(String line, Problem problem) {
    int points = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.clamp(problem.column() - 1, 0, points));
  }

  /// The end of the word that begins at `from`; what is not a word ends where it begins.
  static int end(String line, int from) {
    var word = WORD.matcher(line).region(from, line.length());
    return word.lookingAt() ? word.end() : from;
  }
}
