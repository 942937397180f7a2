package interlope.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.catalogue.Vocabulary;
import interlope.design.DesignRules;
import interlope.design.Refusal;
import interlope.event.Party;
import interlope.report.ReportKind;
import interlope.word.Choice;
import interlope.word.Shelf;
import interlope.word.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word has a page that says all that is said of its kind, and no page is without a word.
class PagesTest {
  private static final Path PAGES = Path.of("../simulator/src/main/resources/interlope/words/en");

  private static final Pattern FIELD = Pattern.compile("(?m)^([a-z][a-z.-]*): ");

  /// What the pages of a shelf have to say, where their words are built.
  private static final Map<String, Set<String>> NEEDED =
      Map.ofEntries(
          Map.entry("entry", Set.of("sentence")),
          Map.entry("action", Set.of("sentence")),
          Map.entry("position", Set.of("sentence")),
          Map.entry("knows", Set.of("sentence")),
          Map.entry("mishap", Set.of("sentence")),
          Map.entry("design", Set.of("sentence")),
          Map.entry("value", Set.of("sentence")),
          Map.entry("loss", Set.of("sentence", "chip", "says.notebook")),
          Map.entry("verdict", Set.of("sentence", "name", "icon")),
          Map.entry("detector", Set.of("sentence", "says.stage", "says.message", "says.verdict")),
          Map.entry("session", Set.of("sentence", "says.stage", "says.verdict")),
          Map.entry("reason", Set.of("sentence", "chip", "says.verdict")),
          Map.entry("what", Set.of("sentence", "deed")),
          Map.entry("failed", Set.of("sentence", "chip", "says.verdict")),
          Map.entry("how", Set.of("sentence", "chip", "says.message", "says.verdict")),
          Map.entry("capability", Set.of("sentence", "chip", "holds", "says.stage", "real")),
          Map.entry("secret", Set.of("name", "says.verdict")),
          Map.entry("fidelity", Set.of("sentence")),
          Map.entry("objection", Set.of("sentence", "says.why")),
          Map.entry("party", Set.of("name", "icon", "says.verdict")),
          Map.entry("key", Set.of("sentence")),
          Map.entry("report", Set.of("sentence")),
          Map.entry("tag", Set.of("sentence", "also", "see")));

  private static final Set<String> FOR_CLIENTS = Set.of("icon", "real", "says.stage");

  private static final Set<String> FOR_ALL =
      Set.of("name", "since", "weak", "also", "sources", "see", "catalogue", "active");

  @Test
  void everyWordHasAPageWithAllThatIsSaidOfItsKind() {
    for (var word : words()) {
      assertThat(fields(path(word)))
          .as(path(word))
          .containsAll(isBuilt(word) ? needed(word) : Set.of("sentence"));
    }
  }

  @Test
  void noPageSaysWhatNobodyAsksFor() {
    var known = new HashSet<>(FOR_ALL);
    NEEDED.values().forEach(known::addAll);
    for (var word : words()) {
      assertThat(fields(path(word)))
          .as(path(word))
          .allMatch(field -> known.contains(field) || field.startsWith("says."));
    }
  }

  @Test
  void noPageIsWithoutAWordOrAShelf() {
    var there = words().stream().map(PagesTest::path).collect(Collectors.toSet());
    var pages = pages();

    assertThat(pages.stream().filter(page -> !page.startsWith("shelf/")))
        .containsExactlyInAnyOrderElementsOf(there);
    assertThat(pages.stream().filter(page -> page.startsWith("shelf/")))
        .containsAll(
            words().stream()
                .map(word -> "shelf/" + word.shelf().word())
                .collect(Collectors.toSet()));
  }

  @Test
  void aPageTellsSinceWhenItsWordIsBuilt() {
    for (var word : words()) {
      assertThat(fields(path(word)).contains("since")).as(path(word)).isEqualTo(isBuilt(word));
    }
  }

  @Test
  void whatATagStandsForIsThere() {
    for (var page : pages()) {
      assertThat(pages()).containsAll(listed("see", page));
    }
  }

  @Test
  void whatPeopleSayIsInSmallLettersAndNoWordOfTheSamePage() {
    for (var page : pages()) {
      assertThat(listed("also", page))
          .as(page)
          .allMatch(said -> said.equals(said.toLowerCase(java.util.Locale.ROOT)))
          .allMatch(said -> page.startsWith("tag/") || !page.endsWith("/" + said));
    }
  }

  private static Set<Word> words() {
    var words = new LinkedHashSet<>(Words.all());
    words.addAll(Arrays.asList(Party.values()));
    words.addAll(Arrays.asList(ReportKind.values()));
    words.addAll(DesignRules.ALL);
    words.addAll(Arrays.asList(Refusal.values()));
    Stream.of(Vocabulary.scenarioKeys(), Vocabulary.attackKeys(), Vocabulary.expectKeys())
        .forEach(words::addAll);
    return words;
  }

  private static boolean isBuilt(Word word) {
    return !(word instanceof Choice choice) || choice.built();
  }

  private static Set<String> needed(Word word) {
    var needed = new HashSet<>(NEEDED.get(word.shelf().word()));
    if (path(word).equals("capability/on-path")) {
      // Where the attacker stands is told by its position.
      needed.removeAll(Set.of("chip", "holds"));
    }
    if (word.shelf().equals(Shelf.values("client"))) {
      needed.addAll(FOR_CLIENTS);
    }
    return needed;
  }

  private static String path(Word word) {
    return word.shelf().folder() + "/" + word.word();
  }

  private static List<String> listed(String field, String page) {
    return Pattern.compile("(?ms)^" + field + ": (.*?)\n(?! )")
        .matcher(read(page))
        .results()
        .flatMap(found -> Arrays.stream(found.group(1).split(",\\s+")))
        .map(said -> said.replaceAll("\\s+", " "))
        .toList();
  }

  private static Set<String> fields(String page) {
    return FIELD
        .matcher(read(page))
        .results()
        .map((MatchResult at) -> at.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> pages() {
    try (var files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.getNameCount() > PAGES.getNameCount() + 1)
          .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".md"))
          .map(file -> file.substring(0, file.length() - ".md".length()))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(String page) {
    try {
      return Files.readString(PAGES.resolve(page + ".md")).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
