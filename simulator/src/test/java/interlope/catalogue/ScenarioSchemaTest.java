package interlope.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interlope.design.Keys;
import interlope.scenario.file.Mutation;
import interlope.scenario.file.OneWord;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ScenarioSchemaTest {
  /// What follows `id: a`, and is right.
  private static final List<String> RIGHT =
      List.of(
          "",
          "title: 'one line'\ntags: [a, b-2]\nstory: |\n  two\n  lines\nlesson: ''\n",
          "expect: {}\n",
          "expect: {verdict: breached}\n",
          "expect: {verdict: breached, losses: [replay, lockout], detectedBy: [client, server]}\n",
          "expect: {verdict: withstood, losses: []}\n",
          "expect: {losses: [replay]}\n",
          "expect: {verdict: inconclusive, detectedBy: []}\n");

  /// What follows `id: a`, and is wrong in a way that a schema can express.
  private static final List<String> WRONG =
      List.of(
          "titel: a\n",
          "title: 4\n",
          "title: ''\n",
          "title: ' '\n",
          "title: \"two\\nlines\"\n",
          "tags: a\n",
          "tags: [A]\n",
          "tags: [a, a]\n",
          "tags: [1]\n",
          "story: [a]\n",
          "lesson: true\n",
          "mishap: pin-lost\n",
          "mishap: hsm-lost\n",
          "expect: 1\n",
          "expect:\n",
          "expect: {verdict: braeched}\n",
          "expect: {verdict: breached, losses: []}\n",
          "expect: {verdict: blocked, losses: [replay]}\n",
          "expect: {losses: replay}\n",
          "expect: {losses: [replay, replay]}\n",
          "expect: {losses: [theft]}\n",
          "expect: {detectedBy: [user]}\n",
          "expect: {detectedBy: null}\n");

  private static final List<String> RIGHT_ATTACKS =
      List.of(
          "{entry: none, action: read}",
          "{entry: none, action: read, knows: [inner-server-key], position: off-path}",
          "{entry: eavesdrop, action: hijack}",
          "{entry: rogue-ca, action: tamper, knows: []}");

  private static final List<String> WRONG_ATTACKS =
      List.of(
          "",
          "rogue-ca",
          "[]",
          "{}",
          "{entry: none}",
          "{action: read}",
          "{entry: none, action: replay}",
          "{entry: eavesdrop, action: tamper}",
          "{entry: downgrade, action: read}",
          "{entry: none, action: reorder}",
          "{entry: none, action: read, position: dns-spoof}",
          "{entry: none, action: read, knows: inner-server-key}",
          "{entry: none, action: read, knows: [ct-log]}",
          "{entry: none, action: read, knows: [inner-server-key, inner-server-key]}",
          "{entry: none, action: read, seed: 1}");

  private static final List<String> WRONG_DESIGNS =
      List.of(
          "",
          "tls13",
          "[]",
          "{trust: []}",
          "{trust: [public-ca, private-ca]}",
          "{trust: [pinned-key, pinned-key]}",
          "{trust: {}}",
          "{replayGuard: 'true'}",
          "{replayGuard: yes}",
          "{replayGuard: 1}",
          "{replayGuard: }",
          "{password: true}",
          "{password: [weak]}",
          "{transprot: http}");

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioSchema.json());

  @Test
  void theSchemaInTheRepositoryIsTheOneThatIsMade() throws IOException {
    var committed = Path.of("..", "scenarios", "scenario.schema.json");
    assertThat(Files.readString(committed))
        .as(
            "%s is stale; renew it with: ./interlope schema scenario >"
                + " scenarios/scenario.schema.json",
            committed.getFileName())
        .isEqualTo(ScenarioSchema.json());
  }

  @Test
  void readerAndSchemaTakeWhatIsRight() {
    RIGHT.forEach(rest -> assertBoth(true, file("{}", RIGHT_ATTACKS.getFirst()) + rest));
    RIGHT_ATTACKS.forEach(attack -> assertBoth(true, file("{}", attack)));
    everyDesign(true).forEach(design -> assertBoth(true, file(design, RIGHT_ATTACKS.getFirst())));
    assertBoth(true, ScenarioTemplate.commented());
  }

  @Test
  void readerAndSchemaTakeAMishapInPlaceOfAnAttack() {
    assertBoth(true, "id: a\ndesign: {}\nmishap: pin-lost\n");
    assertBoth(false, "id: a\ndesign: {}\nmishap: hsm-lost\n");
    assertBoth(false, "id: a\ndesign: {}\n");
    assertThat(readerTakes("id: a\ndesign: {transport: http}\nmishap: pin-lost\n")).isFalse();
  }

  @Test
  void theSchemaTakesEveryShippedScenario() throws IOException {
    try (var files = Files.walk(Path.of("..", "scenarios"), 2)) {
      var scenarios =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.toString().contains("designs"))
              .toList();
      assertThat(scenarios).hasSizeGreaterThan(100);
      for (var file : scenarios) {
        assertThat(schemaTakes(Files.readString(file))).as("%s", file).isTrue();
      }
    }
  }

  /// Files put together of the catalogue's own lines, most of them right but for one thing.
  @Test
  void whatTheSchemaRefusesOfAnyFileTheReaderNeverTakes() {
    var any = new AnyScenario(new Random(20261128));
    int right = 0;
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      var text = any.file();
      boolean takes = readerTakes(text);
      right += takes ? 1 : 0;
      if (!schemaTakes(text)) {
        refused++;
        assertThat(takes).as(text).isFalse();
      }
    }
    assertThat(right).isGreaterThan(300);
    assertThat(refused).isGreaterThan(800);
  }

  @Test
  void readerAndSchemaRefuseWhatIsWrong() {
    WRONG.forEach(rest -> assertBoth(false, file("{}", RIGHT_ATTACKS.getFirst()) + rest));
    WRONG_ATTACKS.forEach(attack -> assertBoth(false, file("{}", attack)));
    WRONG_DESIGNS.forEach(design -> assertBoth(false, file(design, RIGHT_ATTACKS.getFirst())));
    everyDesign(false).forEach(design -> assertBoth(false, file(design, RIGHT_ATTACKS.getFirst())));
    for (var id :
        List.of("", "A", "a_b", "-a", "a-", "a--b", "7", "true", "[a]", "a".repeat(101))) {
      assertBoth(
          false, file("{}", RIGHT_ATTACKS.getFirst()).replace("id: a\n", "id: " + id + "\n"));
    }
    for (var key : List.of("id", "design", "attack")) {
      assertBoth(
          false, file("{}", RIGHT_ATTACKS.getFirst()).replaceFirst("(?m)^" + key + ":.*\n", ""));
    }
  }

  @Test
  void whatTheSchemaRefusesTheReaderNeverTakes() {
    var random = new Random(20261122);
    var template = ScenarioTemplate.commented();
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      var text = Mutation.of(template, random);
      if (!schemaTakes(text)) {
        refused++;
        assertThat(readerTakes(text)).as(text).isFalse();
      }
    }
    assertThat(refused).isBetween(300, 1999);
  }

  private static List<String> everyDesign(boolean built) {
    return Keys.ALL.stream()
        .flatMap(key ->
            key.choices().stream()
                .filter(choice -> choice.built() == built)
                .map(choice -> OneWord.design(key.word(), choice.word())))
        .toList();
  }

  private void assertBoth(boolean right, String text) {
    assertThat(readerTakes(text)).as("reader: " + text).isEqualTo(right);
    assertThat(schemaTakes(text)).as("schema: " + text).isEqualTo(right);
  }

  private static boolean readerTakes(String text) {
    try {
      return !ScenarioReader.readText("x.yaml", text).id().isEmpty();
    } catch (ScenarioException refused) {
      return false;
    }
  }

  private boolean schemaTakes(String text) {
    try {
      var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
      var json = JsonMapper.shared().writeValueAsString(new Load(settings).loadFromString(text));
      return schema.validate(json, InputFormat.JSON).isEmpty();
    } catch (YamlEngineException | JacksonException neitherYamlNorJson) {
      return false;
    }
  }

  private static String file(String design, String attack) {
    return "id: a\ndesign: " + design + "\nattack: " + attack + "\n";
  }
}
