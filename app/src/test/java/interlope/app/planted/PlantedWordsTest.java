package interlope.app.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plants a word of each kind and holds that, with no other change, everything knows it. The
/// program is compiled with the new files and the one registry line that each kind costs, and
/// asked.
class PlantedWordsTest {
  private static final String MAIN = "simulator/src/main/java/interlope/";

  /// Each kind with the files that it costs, as `CONTRIBUTING.md` has it: tests, scenarios and what
  /// a command renews come on top.
  private static final Map<Plant, Integer> PLANTS =
      Map.of(
          new Plant(
              "action",
              MAIN + "attack/action/Actions.java",
              "new Listed<>(\"misquote\", Shelf.ACTION, new Misquote()),\n          ",
              "new Listed<>(\"tamper\""),
          3,
          new Plant(
              "entry",
              MAIN + "attack/entry/Entries.java",
              "listed(\"neighbour\", new Neighbour()),\n                  ",
              "listed(\"eavesdrop\""),
          3,
          new Plant(
              "recipe",
              MAIN + "pki/Recipes.java",
              "new Recipe(\"name-twice\", leaf -> leaf, ITSELF, REFUSES, OWN_CERTIFICATE),\n      ",
              "new Recipe(\"self-signed\""),
          2,
          new Plant(
              "key",
              MAIN + "design/Keys.java",
              """
              public static final Key<LogKeeping> LOG_KEEPING =
                  declared(
                      Key.oneOf("logKeeping", List.of(LogKeeping.values()), LogKeeping.MONTH));

              """,
              "/// All of them."),
          5,
          new Plant(
              "inner",
              MAIN + "inner/registry/InnerLayers.java",
              "new Entry(new interlope.inner.glass.GlassBox()),\n          ",
              "new Entry(new SealedBox())"),
          3);

  private static final String SCENARIO =
      """
      id: planted
      design: {logKeeping: forever, inner: glass-box}
      attack: {entry: %s, action: %s}
      """;

  private static final List<String> FILES =
      List.of(Asked.SCENARIO, "neighbour.yaml", "name-twice.yaml");

  /// What people call the words, as their pages have it.
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "balance fraud", "misquote",
          "traffic analysis", "neighbour",
          "doubled name", "name-twice",
          "log retention", "logKeeping",
          "hoarding", "forever",
          "see-through encryption", "glass-box");

  @TempDir private static Path folder;

  private static final List<String[]> QUESTIONS = new ArrayList<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static Garden garden;

  @BeforeAll
  static void plant() throws IOException, InterruptedException {
    garden = Garden.of(List.copyOf(PLANTS.keySet()), folder);
    garden.write(Asked.SCENARIO, SCENARIO.formatted("leaked-key", "misquote"));
    garden.write("neighbour.yaml", SCENARIO.formatted("neighbour", "read"));
    garden.write("name-twice.yaml", SCENARIO.formatted("name-twice", "misquote"));
    for (var file : FILES) {
      question("check " + file, "check", folder.resolve(file).toString());
      question("run " + file, "run", folder.resolve(file).toString());
    }
    question("new", "new", folder.resolve("new.yaml").toString());
    for (var line :
        List.of("schema scenario", "schema run", "list entries", "list actions", "list design")) {
      question(line, line.split(" "));
    }
    OTHER_WORDS.forEach((other, word) -> {
      question(word, "explain", word);
      question(other, "explain", other);
    });
    garden.ask(QUESTIONS);
  }

  private static void question(String name, String... words) {
    NUMBERS.put(name, QUESTIONS.size());
    QUESTIONS.add(words);
  }

  private static String answer(String line) throws IOException {
    return garden.answer(String.valueOf(NUMBERS.get(line)));
  }

  @Test
  void costsTheFilesThatTheDesignOfTheHouseSays() {
    PLANTS.forEach((plant, files) ->
        assertThat(plant.cost()).as("%s: %s", plant.kind(), plant.files()).isEqualTo(files));
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
    var contributing = Files.readString(Path.of("..", "CONTRIBUTING.md"));
    for (var plant : PLANTS.keySet()) {
      if (plant.kind().equals("action")) {
        for (var file : plant.files()) {
          assertThat(contributing)
              .contains(file.toString(), Files.readString(plant.source(file)).strip());
        }
      }
    }
  }
}
