package interlope.catalogue;

import interlope.design.Key;
import interlope.design.Keys;
import interlope.word.Choice;
import interlope.word.Page;
import interlope.word.Word;
import java.util.List;
import java.util.stream.Collectors;

/// The scenario that `interlope new` writes to start from. It is made from [Vocabulary].
public final class ScenarioTemplate {
  private ScenarioTemplate() {}

  /// A valid scenario in which comments list every key and every word that is built.
  public static String commented() {
    return head() + design() + attack() + expect() + lesson();
  }

  private static String head() {
    return """
    # A scenario: what a team builds, what is tried against it, and what should come of it.
    #   interlope run THIS-FILE       runs it
    #   interlope explain WORD        explains a word

    # %s
    id: my-first-scenario
    # %s
    title: A trusted CA mis-issues, and the app pins its key
    # %s
    tags: [rogue-ca]
    # %s
    story: >
      The app talks to the bank over a network that somebody else controls.
    """
        .formatted(about("id"), about("title"), about("tags"), about("story"));
  }

  private static String design() {
    return """

    # %s
    # A key that is commented out stands at its default.
    design:
    %s\
    """
        .formatted(
            about("design"),
            Keys.ALL.stream()
                .filter(key -> built(key.choices()).size() > 1)
                .map(ScenarioTemplate::designKey)
                .collect(Collectors.joining()));
  }

  private static String designKey(Key<?> key) {
    var line =
        key.word().equals("trust")
            ? "trust: pinned-key # or several: [private-ca, pinned-key]"
            : "# " + key.word() + ": " + defaultOf(key);
    return commented(key, key.choices(), line);
  }

  private static String attack() {
    return """

    # %s
    attack:
    %s\
    """
        .formatted(
            about("attack"),
            Vocabulary.attackKeys().stream()
                .map(key -> commented(key, Vocabulary.choices(key), attackLine(key)))
                .collect(Collectors.joining()));
  }

  private static String attackLine(FileKey key) {
    return switch (key.word()) {
      case "entry" -> "entry: rogue-ca";
      case "action" -> "action: read";
      case "knows" -> "# knows: []";
      default -> "# " + key.word() + ": on-path";
    };
  }

  private static String expect() {
    return """

    # %s
    expect:
    %s\
    """
        .formatted(
            about("expect"),
            Vocabulary.expectKeys().stream()
                .map(key -> commented(key, Vocabulary.choices(key), expectLine(key)))
                .collect(Collectors.joining()));
  }

  private static String expectLine(FileKey key) {
    return switch (key.word()) {
      case "verdict" -> "verdict: blocked";
      case "detectedBy" -> "detectedBy: [client]";
      default -> key.word() + ": []";
    };
  }

  private static String lesson() {
    return """

    # %s
    lesson: >
      A pin names the right key, so no CA can speak for another one.
    """
        .formatted(about("lesson"));
  }

  /// A key's sentence and words as comments, and below them the line itself.
  private static String commented(Word key, List<Choice> choices, String line) {
    int width = built(choices).stream().mapToInt(choice -> choice.word().length()).max().orElse(0);
    return built(choices).stream()
        .map(choice ->
            "  #   " + padded(choice.word(), width) + "  " + Page.of(choice).sentence() + "\n")
        .collect(
            Collectors.joining("", "  # " + Page.of(key).sentence() + "\n", "  " + line + "\n"));
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length());
  }

  private static List<Choice> built(List<Choice> choices) {
    return choices.stream().filter(Choice::built).toList();
  }

  private static String about(String word) {
    return Vocabulary.scenarioKeys().stream()
        .filter(key -> key.word().equals(word))
        .map(key -> Page.of(key).sentence())
        .findFirst()
        .orElseThrow();
  }

  private static String defaultOf(Key<?> key) {
    return key.byDefault().words().getFirst();
  }
}
