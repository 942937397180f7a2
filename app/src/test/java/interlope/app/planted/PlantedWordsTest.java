package interlope.app.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plants a word of each kind and holds that, with no other change, everything knows it. The
/// program is compiled with the new files and the lines that each kind costs, and asked.
class PlantedWordsTest {
  private static final String MAIN = "simulator/src/main/java/interlope/";

  private static final Path CONTRIBUTING = Path.of("..", "CONTRIBUTING.md");

  /// Each kind of word. What it costs is counted, and told in `CONTRIBUTING.md`: tests, scenarios
  /// and what a command renews come on top.
  private static final List<Plant> PLANTS =
      List.of(
          Plant.registered(
              "action",
              "an action",
              MAIN + "attack/action/Actions.java",
              "new Listed<>(\"misquote\", Shelf.ACTION, new Misquote()),\n          ",
              "new Listed<>(\"tamper\""),
          Plant.registered(
              "entry",
              "an entry",
              MAIN + "attack/entry/Entries.java",
              "listed(\"neighbour\", new Neighbour()),\n                  ",
              "listed(\"eavesdrop\""),
          Plant.registered(
              "recipe",
              "a certificate defect",
              MAIN + "pki/Recipes.java",
              "new Recipe(\"name-twice\", leaf -> leaf, ITSELF, REFUSES, OWN_CERTIFICATE),\n      ",
              "new Recipe(\"self-signed\""),
          Plant.registered(
              "key",
              "a key of the design with two values",
              MAIN + "design/Keys.java",
              """
              public static final Key<LogKeeping> LOG_KEEPING =
                  declared(
                      Key.oneOf("logKeeping", List.of(LogKeeping.values()), LogKeeping.MONTH));

              """,
              "/// All of them."),
          Plant.registered(
              "inner",
              "an inner layer",
              MAIN + "inner/registry/InnerLayers.java",
              "new Entry(new interlope.inner.glass.GlassBox()),\n          ",
              "new Entry(new SealedBox())"),
          new Plant(
              "event",
              "an event",
              List.of(
                  EventReaders.event(
                      "/// A TLS session was taken up again.\n"
                          + "  record Resumed(Leg leg) implements Passed {}"),
                  new SourceLine(
                      MAIN + "report/json/EventForms.java",
                      "event(\"resumed\", Event.Resumed.class, leg),\n            ",
                      "event(\"ended\""))));

  private static final String RESUMED =
      "\"at\":9.0000,\"party\":\"client\",\"event\":\"resumed\",\"leg\":1}";

  private static final String SCENARIO =
      """
      id: %s
      design: {logKeeping: forever, inner: glass-box}
      attack: {entry: %s, action: %s}
      """;

  private static final List<String> FILES =
      List.of("planted.yaml", "neighbour.yaml", "name-twice.yaml");

  /// What people call the words, as their pages have it.
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "balance fraud", "misquote",
          "traffic analysis", "neighbour",
          "doubled name", "name-twice",
          "log retention", "logKeeping",
          "hoarding", "forever",
          "see-through encryption", "glass-box");

  /// What is typed into the window's search, and the scenarios that it finds.
  private static final Map<String, String> SEARCHES =
      new TreeMap<>(
          Map.of(
              "misquote", "name-twice planted",
              "balance fraud", "name-twice planted",
              "traffic analysis", "neighbour",
              "doubled name", "name-twice",
              "log retention", "name-twice neighbour planted",
              "hoarding", "name-twice neighbour planted",
              "see-through encryption neighbour", "neighbour"));

  @TempDir private static Path folder;

  private static final List<String[]> QUESTIONS = new ArrayList<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static Garden garden;

  @BeforeAll
  static void plant() throws IOException, InterruptedException {
    garden = Garden.of(PLANTS, folder);
    scenario("planted", "leaked-key", "misquote");
    scenario("neighbour", "neighbour", "read");
    scenario("name-twice", "name-twice", "misquote");
    for (var file : FILES) {
      question("check " + file, "check", file(file));
      question("run " + file, "run", file(file));
    }
    question(
        "record",
        "run",
        "--record",
        folder.resolve(Asked.RECORDED).toString(),
        file("planted.yaml"));
    question("new", "new", folder.resolve("new.yaml").toString());
    for (var line :
        List.of(
            "schema scenario",
            "schema run",
            "schema transcript",
            "list entries",
            "list actions",
            "list design")) {
      question(line, line.split(" "));
    }
    OTHER_WORDS.forEach((other, word) -> {
      question(word, "explain", word);
      question(other, "explain", other);
    });
    garden.write(Asked.TYPED, String.join("\n", SEARCHES.keySet()));
    garden.write(Asked.LINE, RESUMED);
    garden.ask(QUESTIONS);
  }

  private static void scenario(String id, String entry, String action) throws IOException {
    garden.write(Asked.SCENARIOS + "/" + id + ".yaml", SCENARIO.formatted(id, entry, action));
  }

  private static String file(String name) {
    return folder.resolve(Asked.SCENARIOS).resolve(name).toString();
  }

  private static void question(String name, String... words) {
    NUMBERS.put(name, QUESTIONS.size());
    QUESTIONS.add(words);
  }

  private static String answer(String line) throws IOException {
    return garden.answer(String.valueOf(NUMBERS.get(line)));
  }

  @Test
  void contributingTellsWhatEachCosts() throws IOException {
    var contributing = Files.readString(CONTRIBUTING);
    for (var plant : PLANTS) {
      assertThat(contributing)
          .as("%s: %s %s", plant.kind(), plant.files(), plant.lines())
          .contains("| %s | %d: ".formatted(plant.name(), plant.cost()));
    }
  }

  @Test
  void aTranscriptTellsTheEventAndIsReadBack() throws IOException {
    var transcript = folder.resolve(Asked.RECORDED).resolve("planted/transcript.jsonl");

    assertThat(answer("record")).startsWith("0\n");
    assertThat(answer("schema transcript")).contains("\"resumed\"");
    assertThat(garden.answer(Asked.REWRITTEN))
        .isEqualTo(Files.readString(transcript))
        .endsWith(RESUMED + "\n");
  }

  @Test
  void theWindowsSearchFindsThemAsExplainDoes() throws IOException {
    assertThat(garden.answer(Asked.FOUND).lines()).containsExactlyElementsOf(SEARCHES.values());
  }

  @Test
  void theReaderTakesThemAndTheLabRunsThem() throws IOException {
    for (var file : FILES) {
      assertThat(answer("check " + file)).as(answer("check " + file)).startsWith("0\n");
      assertThat(answer("run " + file)).as(answer("run " + file)).startsWith("0\n");
    }
  }

  @Test
  void schemasAndTemplateNameThem() throws IOException {
    var written = Files.readString(folder.resolve("new.yaml"));
    for (var text : List.of(answer("schema scenario"), answer("schema run"), written)) {
      assertThat(text)
          .contains(
              "misquote", "neighbour", "name-twice", "logKeeping", "month", "forever", "glass-box");
    }
    assertThat(written)
        .contains(
            "Show the client another balance.",
            "Logs are never deleted.",
            "A box that everybody looks into.");
  }

  @Test
  void theListsTellThem() throws IOException {
    assertThat(answer("list actions")).contains("misquote  ", "Show the client another balance.");
    assertThat(answer("list entries")).contains("neighbour", "name-twice");
    assertThat(answer("list design"))
        .contains("logKeeping", "(default) Logs are deleted after a month.", "glass-box");
  }

  @Test
  void explainFindsThemByTheirWordAndByWhatPeopleCallThem() throws IOException {
    for (var known : OTHER_WORDS.entrySet()) {
      assertThat(answer(known.getValue())).startsWith("0\n").contains(known.getValue() + ":");
      assertThat(answer(known.getKey())).startsWith("0\n").contains(known.getValue() + ":");
    }
  }

  @Test
  void theWindowsPanelHasARowForTheKeyAndTheLayersName() throws IOException {
    assertThat(garden.answer(Asked.PANEL))
        .contains("Log keeping: [A month, For ever]")
        .containsPattern("Inside TLS: \\[.*Glass box");
  }

  @Test
  void theCataloguesPageHasThemInItsTables() throws IOException {
    assertThat(garden.answer(Asked.TABLES))
        .contains(
            "| `misquote` | show the client another balance |",
            "| `neighbour` | no | hears that something passes, and no more |",
            "| `name-twice` | yes | has a certificate of its own in which the name stands twice |",
            "| `logKeeping` | **`month`**, `forever` |",
            "`glass-box`");
  }

  @Test
  void theWorkedExampleOfContributingIsTheActionThatIsPlanted() throws IOException {
    var contributing = Files.readString(CONTRIBUTING);
    for (var plant : PLANTS) {
      if (plant.kind().equals("action")) {
        for (var file : plant.files()) {
          assertThat(contributing)
              .contains(file.toString(), Files.readString(plant.source(file)).strip());
        }
      }
    }
  }
}
