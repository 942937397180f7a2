package interlope.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.design.Design;
import interlope.design.Designs;
import interlope.design.Keys;
import interlope.design.Trust;
import interlope.scenario.parse.NamedDesign;
import interlope.scenario.problem.Problem;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTextTest {
  @TempDir private Path temp;

  @Test
  void aDesignIsWrittenWithWhatDiffersFromTheDefaults() {
    var design =
        Design.DEFAULT
            .with(Keys.TRUST, Set.of(Trust.PINNED_KEY, Trust.PUBLIC_CA))
            .with(Keys.REPLAY_GUARD, true);

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
}
