package interlope.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.attack.Attack;
import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.event.Detector;
import interlope.inner.registry.InnerLayers;
import interlope.scenario.Expectation;
import interlope.scenario.FileLine;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
  @Test
  void readsEveryKeyOfAScenario() throws ScenarioException {
    var text =
        """
        # yaml-language-server: $schema=scenario.schema.json
        title: A recording, and the inner key
        id: a-recording-and-the-inner-key
        tags: [leaked-key, inner]
        story: >
          Somebody recorded,
          and later broke in.
        design:
          transport: tls12-rsa
          trust: [private-ca, pinned-key]
          inner: sealed-box
          clientAuth: none
          secureCookies: true
        attack:
          position: off-path
          entry: leaked-key-recording
          action: replay
          knows: [inner-server-key]
        expect:
          verdict: breached
          losses: [replay, request-secrecy]
          detectedBy: [server]
        lesson: |
          Two keys,
          one thief.
        """;
    assertThat(ScenarioReader.readText("a/b.yaml", text))
        .isEqualTo(
            new Scenario(
                "a-recording-and-the-inner-key",
                "A recording, and the inner key",
                List.of("leaked-key", "inner"),
                "Somebody recorded, and later broke in.",
                Design.DEFAULT
                    .with(Keys.TRANSPORT, Transport.TLS12_RSA)
                    .with(Keys.TRUST, Set.of(Trust.PINNED_KEY, Trust.PRIVATE_CA))
                    .with(Keys.INNER, InnerLayers.named("sealed-box").orElseThrow()),
                new Attack(
                    Position.OFF_PATH,
                    Entries.named("leaked-key-recording"),
                    Actions.named("replay"),
                    Set.of(Knowledge.INNER_SERVER_KEY)),
                null,
                new Expectation(
                    VerdictWord.BREACHED,
                    Set.of(Loss.REPLAY, Loss.REQUEST_SECRECY),
                    Set.of(Detector.SERVER)),
                "Two keys,\none thief.",
                new FileLine("a/b.yaml", 3)));
  }

  @Test
  void whatIsLeftOutTakesItsDefault() throws ScenarioException {
    assertThat(ScenarioReader.readText("x.yaml", minimal("a")))
        .isEqualTo(
            new Scenario(
                "a",
                "a",
                List.of(),
                "",
                Design.DEFAULT,
                new Attack(
                    Position.ON_PATH, Entries.named("none"), Actions.named("read"), Set.of()),
                null,
                Expectation.NOTHING,
                "",
                new FileLine("x.yaml", 1)));
  }

  @Test
  void anEmptyListIsExpectedAndAnAbsentOneIsNot() throws ScenarioException {
    var text = minimal("a") + "expect: {losses: []}\n";
    assertThat(ScenarioReader.readText("x.yaml", text).expect())
        .isEqualTo(new Expectation(null, Set.of(), null));
  }

  @Test
  void everyDefaultMayBeWrittenOut() throws ScenarioException {
    var design = new StringBuilder("design:\n");
    Design.DEFAULT.settings().forEach(setting -> design.append("  " + setting + "\n"));
    var text = minimal("a").replace("design: {}\n", design);
    assertThat(ScenarioReader.readText("x.yaml", text).design()).isEqualTo(Design.DEFAULT);
  }

  @Test
  void everyBuiltWordIsRead() throws ScenarioException {
    for (var key : Keys.ALL) {
      for (var choice : key.built()) {
        var text = minimal("a").replace("{}", OneWord.design(key.word(), choice.word()));
        var design = ScenarioReader.readText("x.yaml", text).design();
        assertThat(design.setting(key).words()).containsExactly(choice.word());
      }
    }
  }

  @Test
  void noWordThatIsNotBuiltGetsPast() {
    for (var key : Keys.ALL) {
      for (var choice : key.choices().stream().filter(choice -> !choice.built()).toList()) {
        var text = minimal("a").replace("{}", "{" + key.word() + ": " + choice.word() + "}");
        assertThat(problems(text)).as(text).hasSize(1);
      }
    }
  }

  @Test
  void readsTextsThatBelongTogetherByFileAndThenById() throws ScenarioException {
    var texts =
        Map.of(
            "b/two.yaml", minimal("a").replace("{}", "../designs/ours.yaml"),
            "a/one.yaml", minimal("z"),
            "designs/ours.yaml", "title: Ours\ndesign: {transport: http}\n");
    var all = ScenarioReader.readTexts(texts).all();
    assertThat(all).extracting(Scenario::id).containsExactly("z", "a");
    assertThat(all.getLast().design())
        .isEqualTo(Design.DEFAULT.with(Keys.TRANSPORT, Transport.HTTP));
  }

  @Test
  void aRocketMayStandAnywhere() throws ScenarioException {
    var rocket = "\uD83D\uDE80";
    for (int before = 0; before < 2100; before++) {
      var text = "# " + "x".repeat(before) + "\n" + minimal("a") + "title: " + rocket + "\n";
      assertThat(ScenarioReader.readText("x.yaml", text).title()).isEqualTo(rocket);
    }
  }

  @Test
  void twoEqualIdsAreAProblemThatNamesBothFiles() {
    var texts = Map.of("a.yaml", minimal("same"), "b.yaml", "\n" + minimal("same"));
    assertThat(Told.in(() -> ScenarioReader.readTexts(texts)))
        .isEqualTo(
            """
            b.yaml:2:5: id: `same` is already the id of a.yaml, line 1
              id: same
                  ^\
            """);
  }

  private static List<String> problems(String text) {
    return Told.headlines(() -> ScenarioReader.readText("x.yaml", text));
  }

  private static String minimal(String id) {
    return "id: " + id + "\ndesign: {}\nattack: {entry: none, action: read}\n";
  }
}
