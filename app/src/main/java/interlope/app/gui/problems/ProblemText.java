package interlope.app.gui.problems;

import interlope.scenario.problem.Problem;
import java.util.Locale;
import java.util.regex.Pattern;

/// A problem in sentences.
///
/// @param sentence what is wrong
/// @param note what to do, or what may stand there; may be empty
record ProblemText(String sentence, String note) {
  /// Messages that go on from the key's name.
  private static final Pattern GOES_ON = Pattern.compile("(is|has|must|stands) .*");

  static ProblemText of(Problem problem) {
    var message = problem.message().replace("`", "");
    int cut = message.indexOf("; ");
    var head = cut < 0 ? message : message.substring(0, cut);
    var note = cut < 0 ? "" : message.substring(cut + 2);
    var key = problem.field().substring(problem.field().lastIndexOf('.') + 1);
    return new ProblemText(
        closed(GOES_ON.matcher(head).matches() && !key.isEmpty() ? key + " " + head : begun(head)),
        note.isEmpty() ? "" : closed(begun(note)));
  }

  /// The note without the list of all that may stand there, for a single line.
  String shortNote() {
    int list = note.indexOf(" (");
    return list < 0 ? note : note.substring(0, list);
  }

  private static String begun(String text) {
    return text.substring(0, Math.min(1, text.length())).toUpperCase(Locale.ROOT)
        + text.substring(Math.min(1, text.length()));
  }

  private static String closed(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith(")") ? text : text + ".";
  }
}
