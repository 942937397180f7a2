package interlope.scenario.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.attack.mishap.Mishap;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.Trust;
import interlope.scenario.DesignReader;
import interlope.scenario.Expectation;
import interlope.scenario.NamedDesign;
import interlope.scenario.Origin;
import interlope.scenario.Problem;
import interlope.scenario.Scenario;
import interlope.scenario.ScenarioException;
import interlope.scenario.ScenarioReader;
import interlope.scenario.vary.Designs;
import interlope.verdict.VerdictWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final Attack NOBODY = attack(Position.ON_PATH, "none", "read", Set.of());

  @TempDir private Path temp;

  @Test
  void aDesignIsWrittenWithWhatDiffersFromTheDefaults() {
    var design =
        Design.DEFAULT.withTrust(Set.of(Trust.PINNED_KEY, Trust.PUBLIC_CA)).withReplayGuard(true);

    assertThat(DesignText.of("Our app, autumn 2026", design))
        .isEqualTo(
            """
            # A design: what a team builds. A key that is not here stands at its default.
            # `interlope list design` names keys and words, `interlope explain WORD` says what a word means.
            title: Our app, autumn 2026
            design:
              trust: [public-ca, pinned-key]
              replayGuard: true
            """);
  }

  @Test
  void aDesignReadsBackAsItWas() throws ScenarioException {
    for (var design : Designs.possible(400, 17)) {
      var text = DesignText.of("A design", design);

      assertThat(DesignReader.readText("a.yaml", text))
          .isEqualTo(new NamedDesign("A design", design));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes: and no",
        "# 1",
        "TRUE",
        "null",
        "~",
        "0x1F",
        "-3",
        ".inf",
        "- a",
        "'it''s'",
        "\"so\"",
        "*star",
        "&and",
        "!bang",
        "%",
        "@",
        "`",
        "{a: b}",
        "[a]",
        "a #b",
        "a: b",
        "key:",
        "---",
        "...",
        "? x",
        "| x",
        "> x",
        "Größe — 密码 🔑",
        "back\\slash",
        "2026-11-25",
        "a very long title that goes on and on and on and on and on, past any width of any screen,"
            + " and then goes on for as long again so that somebody would like to break it"
      })
  void aTitleReadsBackAsItWas(String title) throws ScenarioException {
    assertThat(DesignReader.readText("a.yaml", DesignText.of(title, Design.DEFAULT)))
        .isEqualTo(new NamedDesign(title, Design.DEFAULT));
  }

  @Test
  void whateverStandsInATitleTheFileCanBeRead() throws ScenarioException {
    var random = new Random(19);
    for (int time = 0; time < 2000; time++) {
      var title = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        title.append(
            (char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000)));
      }
      var text = DesignText.of(title.toString(), Design.DEFAULT);

      assertThat(DesignReader.readText("a.yaml", text).design()).isEqualTo(Design.DEFAULT);
    }
  }

  @Test
  void aTitleIsOneLineWithoutWhatSteersATerminal() throws ScenarioException {
    var text = DesignText.of("\uFEFF Our\r\n\tapp\u001B[31m \u202Eback ", Design.DEFAULT);

    assertThat(DesignReader.readText("a.yaml", text).title()).isEqualTo("Our   app[31m back");
  }

  @Test
  void aDesignWithoutATitleIsCalledAsItsFile() throws IOException, ScenarioException {
    var file = temp.resolve("our-app.yml");
    Files.writeString(file, DesignText.of(" ", Design.DEFAULT));

    assertThat(DesignReader.read(file)).isEqualTo(new NamedDesign("our-app", Design.DEFAULT));
  }

  @Test
  void whatIsWrongWithADesignIsToldAtItsLine() throws IOException {
    var file = temp.resolve("a.yaml");
    Files.writeString(file, "title: A\ndesign:\n  trust: pined-key\n  hsts: preloud\nextra: 1\n");

    assertThatThrownBy(() -> DesignReader.read(file))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            wrong ->
                assertThat(wrong.problems()).extracting(Problem::line).containsExactly(3, 4, 5));
    assertThatThrownBy(() -> DesignReader.read(temp.resolve("none.yaml")))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(Problem::message)
                    .containsExactly("there is no such file or folder"));
  }

  @Test
  void aScenarioIsWrittenWithAllThatItAsks() {
    var scenario =
        scenario(
            "rogue-ca-2",
            "What if: another",
            Design.DEFAULT,
            attack(Position.OFF_PATH, "eavesdrop", "replay", Set.of(Knowledge.INNER_SERVER_KEY)),
            null);

    assertThat(ScenarioText.of(scenario))
        .isEqualTo(
            """
            # A scenario: what a team builds, and what is tried against it.
            # A key that is not here stands at its default. `interlope explain WORD` says what a word means.
            id: rogue-ca-2
            title: 'What if: another'
            design: {}
            attack:
              position: off-path
              entry: eavesdrop
              action: replay
              knows: [inner-server-key]
            """);
  }

  @Test
  void aScenarioReadsBackAsTheSameQuestion() throws ScenarioException {
    var random = new Random(23);
    for (var design : Designs.possible(200, 29)) {
      var entry = Entries.ALL.get(random.nextInt(Entries.ALL.size()));
      var fitting =
          Actions.ALL.stream()
              .filter(action -> action.value().goesWith().contains(entry.value().stance()))
              .toList();
      var attack =
          new Attack(
              random.nextBoolean() ? Position.ON_PATH : Position.OFF_PATH,
              entry,
              fitting.get(random.nextInt(fitting.size())),
              random.nextBoolean() ? Set.of() : Set.of(Knowledge.values()));
      var scenario = scenario("a-question", "A question", design, attack, null);

      assertThat(readBack(scenario)).isEqualTo(scenario);
    }
  }

  @Test
  void aMishapReadsBackAndSoDoesAnIdThatLooksLikeANumber() throws ScenarioException {
    var mishap =
        scenario(
            "123",
            "123",
            Design.DEFAULT.withClient(ClientKind.BROWSER).withTrust(Set.of(Trust.HPKP)),
            NOBODY,
            Mishap.PIN_LOST);

    assertThat(readBack(mishap)).isEqualTo(mishap);
  }

  @Test
  void whatWasExpectedOfTheQuestionAsItWasIsLeftOut() throws ScenarioException {
    var asked = scenario("a", "A", Design.DEFAULT, NOBODY, null);
    var expecting =
        new Scenario(
            "a",
            "A",
            List.of("tag"),
            "A story.",
            Design.DEFAULT,
            NOBODY,
            null,
            new Expectation(VerdictWord.WITHSTOOD, Set.of(), null),
            "A lesson.",
            new Origin("elsewhere.yaml", 9));

    assertThat(readBack(expecting)).isEqualTo(asked);
  }

  /// As [ScenarioText] writes it below a head of two lines.
  private static Scenario scenario(
      String id, String title, Design design, Attack attack, @Nullable Mishap mishap) {
    return new Scenario(
        id,
        title,
        List.of(),
        "",
        design,
        attack,
        mishap,
        Expectation.NOTHING,
        "",
        new Origin("a.yaml", 3));
  }

  private static Scenario readBack(Scenario scenario) throws ScenarioException {
    return ScenarioReader.readText("a.yaml", ScenarioText.of(scenario));
  }

  private static Attack attack(
      Position position, String entry, String action, Set<Knowledge> knows) {
    return new Attack(position, Entries.named(entry), Actions.named(action), knows);
  }
}
