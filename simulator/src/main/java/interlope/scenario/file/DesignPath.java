package interlope.scenario.file;

import static interlope.word.Texts.text;

import interlope.scenario.problem.Excerpt;
import java.util.Optional;
import java.util.regex.Pattern;

/// The path of a design file as scenarios write it.
final class DesignPath {
  /// How it must end.
  static final Pattern YAML_FILE = Pattern.compile(".+\\.ya?ml", Pattern.DOTALL);

  private static final Pattern FROM_A_ROOT = Pattern.compile("(/|[A-Za-z]:).*", Pattern.DOTALL);

  private DesignPath() {}

  /// What is wrong with the path itself; empty where nothing is.
  static Optional<String> objection(String path) {
    var shown = Excerpt.word(path);
    if (!YAML_FILE.matcher(path).matches()) {
      return Optional.of(text("problem.path.no-design", shown));
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of(text("problem.path.backslash", shown));
    }
    if (FROM_A_ROOT.matcher(path).matches()) {
      return Optional.of(text("problem.path.absolute", shown));
    }
    return Optional.empty();
  }

  static String leadsOut(String path, String folder) {
    var shown = Excerpt.word(path);
    return folder.isEmpty()
        ? text("problem.path.leads-out", shown)
        : text("problem.path.leads-out-of", shown, folder);
  }

  static String missing(String path) {
    return text("problem.path.missing", Excerpt.word(path));
  }
}
