package interlope.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.PasswordStrength;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.InnerLayers;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.word.Choice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Design OTHER =
      Design.DEFAULT
          .with(Keys.TRANSPORT, Transport.HTTP)
          .with(Keys.TRUST, Set.of(Trust.PINNED_KEY, Trust.PRIVATE_CA))
          .with(Keys.INNER, InnerLayers.named("sealed-box").orElseThrow())
          .with(Keys.PASSWORD, PasswordStrength.WEAK)
          .with(Keys.REPLAY_GUARD, true);

  @Test
  void namesEveryDesignKeyOfTheCatalogueInItsOrder() {
    assertThat(Vocabulary.effective(Design.DEFAULT))
        .containsExactly(
            entry("client", "mobile-app"),
            entry("transport", "tls13"),
            entry("trust", List.of("public-ca")),
            entry("clientAuth", "none"),
            entry("visitedBefore", false),
            entry("hsts", "none"),
            entry("secureCookies", true),
            entry("keyCustody", "file"),
            entry("keyRotation", "none"),
            entry("inner", "none"),
            entry("password", "strong"),
            entry("token", "bearer"),
            entry("replayGuard", false),
            entry("channelBinding", false),
            entry("endToEnd", false),
            entry("confirmation", "none"),
            entry("ctMonitor", false),
            entry("dnsMonitor", false),
            entry("geoFence", false),
            entry("fingerprintCheck", false),
            entry("adminAccess", "none"));
  }

  @Test
  void theDefaultDesignDeviatesInNothing() {
    assertThat(Vocabulary.deviating(Design.DEFAULT)).isEmpty();
  }

  @Test
  void aDesignDeviatesInWhatIsNotTheDefaultAndTrustIsAListInItsOwnOrder() {
    assertThat(Vocabulary.deviating(OTHER))
        .containsExactly(
            entry("transport", "http"),
            entry("trust", List.of("private-ca", "pinned-key")),
            entry("inner", "sealed-box"),
            entry("password", "weak"),
            entry("replayGuard", true));
  }

  @Test
  void whatDeviatesReadsBackAsTheSameDesign() throws ScenarioException {
    var text = "id: a\nattack: {entry: none, action: read}\ndesign: " + Vocabulary.deviating(OTHER);
    assertThat(
            ScenarioReader.readText("a.yaml", text.replace('=', ':').replace(":", ": ")).design())
        .isEqualTo(OTHER);
  }

  @Test
  void everyWordIsThereOnceAndHasASentence() {
    var lists =
        List.of(
            Vocabulary.positions(),
            Vocabulary.entries(),
            Vocabulary.actions(),
            Vocabulary.knowledge(),
            Vocabulary.mishaps(),
            Vocabulary.verdicts(),
            Vocabulary.losses(),
            Vocabulary.detectors());
    for (var choices : lists) {
      assertThat(choices).extracting(Choice::word).doesNotHaveDuplicates();
      assertThat(choices).extracting(Choice::sentence).noneMatch(String::isBlank);
    }
    for (var key : Vocabulary.designKeys()) {
      assertThat(key.choices()).extracting(Choice::word).doesNotHaveDuplicates();
    }
  }

  @Test
  void tellsWhatIsBuiltFromWhatIsPlanned() {
    assertThat(Vocabulary.entries())
        .filteredOn(Choice::built)
        .extracting(Choice::word)
        .containsExactly(
            "none",
            "eavesdrop",
            "leaked-key-recording",
            "broken-tls",
            "leaked-key",
            "rogue-ca",
            "self-signed",
            "wrong-host",
            "strip",
            "http-injection");
    assertThat(Vocabulary.mishaps())
        .filteredOn(Choice::built)
        .extracting(Choice::word)
        .containsExactly("pin-lost");
  }
}
