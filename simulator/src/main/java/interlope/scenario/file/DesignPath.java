package interlope.scenario.file;

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
      return Optional.of(
          "must be a mapping of design keys, or the path of a design file that ends in .yaml or"
              + " .yml; "
              + shown
              + " is neither");
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of(shown + " has a backslash; write `/` between folders");
    }
    if (FROM_A_ROOT.matcher(path).matches()) {
      return Optional.of(shown + " must be relative to this file");
    }
    return Optional.empty();
  }

  static String leadsOut(String path, String folder) {
    return Excerpt.word(path)
        + " leads out of the folder that was given"
        + (folder.isEmpty() ? "" : " (" + folder + ")")
        + "; give a folder that holds both files";
  }

  static String missing(String path) {
    return "there is no file " + Excerpt.word(path) + " beside this one";
  }
}
