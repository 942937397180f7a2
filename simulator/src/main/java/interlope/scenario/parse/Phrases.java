package interlope.scenario.parse;

import interlope.scenario.problem.Excerpt;
import interlope.word.Choice;
import interlope.word.Nearest;
import interlope.word.Word;
import java.util.List;
import java.util.Locale;

/// The sentences in which problems are told.
public final class Phrases {
  private Phrases() {}

  static String unknown(String typed, List<Choice> choices) {
    var there = "there is no " + Excerpt.word(typed);
    var meant = Nearest.to(typed, words(choices));
    if (meant.isEmpty()) {
      return there + "; " + oneOf(choices);
    }
    var question = there + "; did you mean `" + meant.get() + "`?";
    return built(choices).contains(meant.get())
        ? question + " (" + oneOf(choices) + ")"
        : question + " But " + notBuilt(meant.get(), choices);
  }

  static String notBuilt(String word, List<Choice> choices) {
    var built = built(choices);
    return Excerpt.word(word)
        + " is not built yet"
        + switch (built.size()) {
          case 0 -> "";
          case 1 -> "; only " + joined(built, "and") + " is";
          default -> "; " + joined(built, "and") + " are";
        };
  }

  /// A word is needed, and something else stands there.
  static String noWord(String typed, String description, List<Choice> choices) {
    boolean none = typed.equalsIgnoreCase("false") && built(choices).contains("none");
    return Excerpt.word(typed)
        + " is "
        + description
        + ", not a word; "
        + (none ? "did you mean `none`? (" + oneOf(choices) + ")" : oneOf(choices));
  }

  /// What may be written.
  static String oneOf(List<Choice> choices) {
    var built = built(choices);
    return switch (built.size()) {
      case 0 -> "none is built yet";
      case 1 -> "only " + joined(built, "or") + " is built";
      default -> "one of " + joined(built, "or");
    };
  }

  static String notTrueOrFalse(String typed) {
    return switch (typed.strip().toLowerCase(Locale.ROOT)) {
      case "true", "false" -> Excerpt.word(typed) + " in quotes is text; leave the quotes off";
      case "yes", "y", "on", "1" -> neither(typed) + "; did you mean `true`?";
      case "no", "n", "off", "0", "none" -> neither(typed) + "; did you mean `false`?";
      default -> neither(typed);
    };
  }

  private static String neither(String typed) {
    return "must be `true` or `false`, and " + Excerpt.word(typed) + " is neither";
  }

  /// A list for people: `a`, `b` and `c`, each in backquotes.
  static String joined(List<String> words, String last) {
    var quoted = words.stream().map(word -> "`" + word + "`").toList();
    if (quoted.size() < 2) {
      return String.join("", quoted);
    }
    return String.join(", ", quoted.subList(0, quoted.size() - 1))
        + " "
        + last
        + " "
        + quoted.getLast();
  }

  static List<String> words(List<? extends Word> words) {
    return words.stream().map(Word::word).toList();
  }

  private static List<String> built(List<Choice> choices) {
    return choices.stream().filter(Choice::built).map(Choice::word).toList();
  }
}
