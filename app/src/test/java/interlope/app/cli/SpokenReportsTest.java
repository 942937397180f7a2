package interlope.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.text.Data;
import interlope.app.text.Explanations;
import interlope.app.text.PseudoLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In a language in which each text stands in brackets, what the command line and the reports say
/// is within them, but for data. How commands are used (`--help`) is told in English alone, as
/// manuals are: it stands in the annotations that also make the options. So is what picocli says of
/// options by itself.
class SpokenReportsTest {
  private static final String WRONG =
      """
      id: Our App
      titel: 7
      design: {trust: [public-ca, private-ca], client: browser, token: dpop, hsts: true}
      attack: {entry: eavesdrop, action: tamper, knows: read}
      expect: {verdict: breached, losses: []}
      """;

  private static final Data DATA = Data.ofTheLibrary();

  private static PseudoLanguage language;

  @TempDir private static Path folder;

  @BeforeAll
  static void speak() {
    language = PseudoLanguage.spoken();
  }

  @AfterAll
  static void beSilent() {
    language.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list entries",
        "list actions",
        "list design",
        "list inner",
        "list losses",
        "list capabilities",
        "list reasons",
        "explain sslstrip",
        "explain misquote",
        "run --tag no-such-tag",
        "run no-such-file.yaml",
        "lsit"
      })
  void isSaidInTexts(String command) {
    var arguments = command.split(" ");
    var typed = Typed.type(arguments);

    assertThat(inCode((typed.out() + typed.err()).replace(arguments[arguments.length - 1], "")))
        .isEmpty();
  }

  @Test
  void everyWordIsExplainedInTexts() {
    var explained =
        Explanations.words().stream()
            .distinct()
            .map(word -> Typed.type("explain", word).out())
            .collect(Collectors.joining("\n"));

    assertThat(inCode(explained)).isEmpty();
  }

  @Test
  void whatIsWrongWithAFileIsSaidInTexts() throws IOException {
    var file = Files.writeString(folder.resolve("wrong.yaml"), WRONG);
    var said = Typed.type("check", file.toString()).err();

    assertThat(said).contains("⟦must be a list: write ⟧");
    assertThat(
            inCode(
                said.replace(folder.toString(), "")
                    .replace("titel", "")
                    .replaceAll("(?m)^ .*$", "")))
        .isEmpty();
  }

  @Test
  void runsAreReportedInTexts() throws IOException {
    var page = folder.resolve("runs.md");
    var junit = folder.resolve("runs.xml");
    var typed =
        Typed.type(
            "run",
            "../scenarios/controls",
            "../scenarios/stripping/strip-meets-nothing.yaml",
            "../scenarios/stripping/strip-meets-preloaded-hsts.yaml",
            "../scenarios/rogue-ca/rogue-ca-meets-a-pin.yaml",
            "--verbose",
            "--seed",
            "7f3a91c2",
            "--report",
            "markdown=" + page,
            "--report",
            "junit=" + junit);

    assertThat(inCode(typed.out())).isEmpty();
    assertThat(inCode(Files.readString(page))).isEmpty();
    assertThat(inCode(Files.readString(junit))).isEmpty();
  }

  @Test
  void whatTheJsonOfARunSaysIsSaidInTexts() {
    var json =
        Typed.type("run", "../scenarios/controls", "--format", "json", "--seed", "7f3a91c2").out();
    var said =
        Pattern.compile("\"text\": *\"((?:[^\"\\\\]|\\\\.)*)\"")
            .matcher(json)
            .results()
            .map(found -> found.group(1).translateEscapes())
            .toList();

    assertThat(said).isNotEmpty();
    assertThat(inCode(String.join("\n", said))).isEmpty();
  }

  /// Every piece of text with a letter in it that is neither in brackets nor data.
  private static String inCode(String said) {
    var withoutSources = said.replaceAll("(?s)⟦Sources⟧: .*?\n(?=\n|\\S|$)", "");
    return DATA.leaveOut(PseudoLanguage.outside(withoutSources))
        .lines()
        .filter(line -> line.chars().anyMatch(Character::isAlphabetic))
        .collect(Collectors.joining("\n"));
  }
}
