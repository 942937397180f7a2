package interlope.app.text;

import interlope.app.selection.NamedScenarios;
import interlope.catalogue.Vocabulary;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is shown and is no text of the program: what scenarios say themselves, words of the
/// catalogue, and the names of RFCs, of HTTP and of keys.
public final class Data {
  private static final Pattern NAMES =
      Pattern.compile(
          String.join(
              "|",
              // As RFCs write them: versions, suites, handshake messages, alerts.
              "TLS 1\\.[0-3]|AES-\\d+-GCM|RSA \\d+",
              "\\b[A-Z][a-z]+([A-Z][a-z]+)+\\b|\\bCertificate\\b|\\bFinished\\b",
              "\\b[a-z]+_[a-z_]+\\b|\\b(type|length) ",
              // HTTP, and whom it is spoken with.
              "\\b(GET|POST|PUT) /\\S*|\\b[a-z]+\\.test\\b|Interlope [A-Z]\\w+( [A-Z]\\w+)* CA",
              "\\bContent-[A-Z][a-z]+\\b|/[a-z-]+\\.js\\b",
              // Keys.
              "\\(((Ctrl|Shift|Alt)\\+)?([A-Z]|F\\d+|[A-Z][a-z]+( [A-Z][a-z]+)?)\\)",
              // What is typed: commands, their options and arguments, files.
              "\\binterlope( (explain|run|help) \\S+)?( --seed [0-9a-f]{8})?|--[a-z]+\\b",
              "(?<!\\S)(scenarios|entries|actions|losses|capabilities|reasons|run|explain)(?!\\S)|\\blist\\?",
              "\\S+\\.ya?ml\\b",
              // Marks of XML and Markdown.
              "<[^>]*>|&\\w+;|```text",
              "\\b[0-9a-f]{8,}\\b|(?<![\\w-])[0-9a-f]{2}(?![\\w-])|`[^`\n]*`"));

  private final List<String> texts;
  private final Pattern words;

  private Data(List<String> texts, Pattern words) {
    this.texts = texts;
    this.words = words;
  }

  /// Of the scenarios that ship with the program.
  public static Data ofTheLibrary() {
    var scenarios = scenarios();
    var words =
        Stream.concat(
                Stream.of(
                        Words.all(),
                        Vocabulary.scenarioKeys(),
                        Vocabulary.attackKeys(),
                        Vocabulary.expectKeys())
                    .flatMap(List::stream)
                    .flatMap(word ->
                        Stream.of(
                            word.word(), word.shelf().word(), word.word().replace("-secrecy", ""))),
                scenarios.stream()
                    .flatMap(one -> Stream.concat(Stream.of(one.id()), one.tags().stream())))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\w-])(", ")(?![\\w-])"));
    return new Data(
        scenarios.stream()
            .flatMap(Data::texts)
            .filter(text -> !text.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList(),
        Pattern.compile(words));
  }

  /// What is left of `said`.
  public String leaveOut(String said) {
    var left = said;
    for (var text : texts) {
      left = left.replace(text, "");
    }
    return words.matcher(NAMES.matcher(left).replaceAll("")).replaceAll("");
  }

  private static Stream<String> texts(Scenario scenario) {
    var story = scenario.story();
    int end = story.indexOf(". ");
    return Stream.of(
        scenario.title(), story, end < 0 ? story : story.substring(0, end + 1), scenario.lesson());
  }

  private static List<Scenario> scenarios() {
    try {
      return NamedScenarios.of(List.of()).scenarios();
    } catch (ScenarioException broken) {
      throw new AssertionError(broken);
    }
  }
}
