package interlope.scenario.problem;

import interlope.scenario.FileLine;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something that is wrong with a file, and where.
///
/// @param file as in [FileLine]
/// @param line from 1; 0 where the problem is with the file as a whole
/// @param column in code points, from 1; 0 where the problem is with the file as a whole
/// @param field the path of keys that leads there, such as `design.transport`; may be empty
/// @param message what is wrong, and where possible what to write instead
/// @param sourceLine the line itself, fit to be shown; may be empty
/// @param caret how far into `sourceLine` the problem begins, from 0
public record Problem(
    Kind kind,
    String file,
    int line,
    int column,
    String field,
    String message,
    String sourceLine,
    int caret) {
  /// As a reader asks; not where the word belongs elsewhere or is not built yet.
  private static final Pattern DID_YOU_MEAN =
      Pattern.compile("; did you mean `([A-Za-z0-9-]+)`\\?(?! But)");

  /// What a problem means for the one who chose the files.
  public enum Kind {
    /// A file is wrong, missing or not readable.
    WRONG,
    /// A folder has no scenarios in it.
    NOTHING_SELECTED
  }

  public Problem {
    message = Excerpt.harmless(message);
  }

  public static Problem wrong(String file, String message) {
    return new Problem(Kind.WRONG, file, 0, 0, "", message, "", 0);
  }

  public static Problem nothingSelected(String folder, String message) {
    return new Problem(Kind.NOTHING_SELECTED, folder, 0, 0, "", message, "", 0);
  }

  /// The word to write in place of the one that begins at this line and column; empty where nothing
  /// is near enough to be offered.
  public Optional<String> suggestion() {
    var asked = DID_YOU_MEAN.matcher(message);
    return line > 0 && asked.find() ? Optional.of(asked.group(1)) : Optional.empty();
  }

  /// The one line `file:line:column: field: message`.
  public String headline() {
    var name = Excerpt.harmless(file);
    var place = line == 0 ? name : name + ":" + line + ":" + column;
    return place + ": " + (field.isEmpty() ? "" : field + ": ") + message;
  }

  /// The headline, and below it the source line with a caret under the place. No newline at the
  /// end.
  public String text() {
    return sourceLine.isBlank()
        ? headline()
        : headline() + "\n  " + sourceLine + "\n  " + " ".repeat(caret) + "^";
  }
}
