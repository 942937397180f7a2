package interlope.scenario.parse;

import static interlope.word.Texts.text;

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
    var shown = Excerpt.word(typed);
    var nearest = Nearest.to(typed, words(choices));
    if (nearest.isEmpty()) {
      return text("problem.unknown", shown, oneOf(choices));
    }
    var meant = nearest.get();
    return built(choices).contains(meant)
        ? text("problem.unknown.meant", shown, meant, oneOf(choices))
        : text("problem.unknown.meant-unbuilt", shown, meant, notBuilt(meant, choices));
  }

  static String notBuilt(String word, List<Choice> choices) {
    var built = built(choices);
    var shown = Excerpt.word(word);
    return switch (built.size()) {
      case 0 -> text("problem.not-built", shown);
      case 1 -> text("problem.not-built.one", shown, all(built));
      default -> text("problem.not-built.several", shown, all(built));
    };
  }

  /// A word is needed, and something else stands there.
  static String noWord(String typed, String description, List<Choice> choices) {
    boolean none = typed.equalsIgnoreCase("false") && built(choices).contains("none");
    return text(
        none ? "problem.no-word.none" : "problem.no-word",
        Excerpt.word(typed),
        description,
        oneOf(choices));
  }

  /// What may be written.
  static String oneOf(List<Choice> choices) {
    var built = built(choices);
    return switch (built.size()) {
      case 0 -> text("problem.choice.none");
      case 1 -> text("problem.choice.one", any(built));
      default -> text("problem.choice.several", any(built));
    };
  }

  static String notTrueOrFalse(String typed) {
    var neither = text("problem.neither", Excerpt.word(typed));
    return switch (typed.strip().toLowerCase(Locale.ROOT)) {
      case "true", "false" -> text("problem.quoted", Excerpt.word(typed));
      case "yes", "y", "on", "1" -> text("problem.neither.meant", neither, "true");
      case "no", "n", "off", "0", "none" -> text("problem.neither.meant", neither, "false");
      default -> neither;
    };
  }

  /// A list for people: `a`, `b` and `c`, each in backquotes.
  static String all(List<String> words) {
    return joined(words, "problem.and");
  }

  /// A choice for people: `a`, `b` or `c`, each in backquotes.
  static String any(List<String> words) {
    return joined(words, "problem.or");
  }

  private static String joined(List<String> words, String last) {
    var quoted = words.stream().map(word -> "`" + word + "`").toList();
    return quoted.size() < 2
        ? String.join("", quoted)
        : text(last, String.join(", ", quoted.subList(0, quoted.size() - 1)), quoted.getLast());
  }

  static List<String> words(List<? extends Word> words) {
    return words.stream().map(Word::word).toList();
  }

  private static List<String> built(List<Choice> choices) {
    return choices.stream().filter(Choice::built).map(Choice::word).toList();
  }
}
