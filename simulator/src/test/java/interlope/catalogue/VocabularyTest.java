package interlope.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlope.design.Design;
import interlope.design.Key.Setting;
import interlope.design.Keys;
import interlope.word.Choice;
import interlope.word.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void namesEveryDesignKeyOfTheCatalogueInItsOrder() {
    assertThat(Design.DEFAULT.settings())
        .extracting(setting -> setting.key().word(), Setting::json)
        .containsExactly(
            tuple("client", "mobile-app"),
            tuple("transport", "tls13"),
            tuple("trust", List.of("public-ca")),
            tuple("clientAuth", "none"),
            tuple("visitedBefore", false),
            tuple("hsts", "none"),
            tuple("secureCookies", true),
            tuple("keyCustody", "file"),
            tuple("keyRotation", "none"),
            tuple("inner", "none"),
            tuple("password", "strong"),
            tuple("token", "bearer"),
            tuple("replayGuard", false),
            tuple("channelBinding", false),
            tuple("endToEnd", false),
            tuple("confirmation", "none"),
            tuple("ctMonitor", false),
            tuple("dnsMonitor", false),
            tuple("geoFence", false),
            tuple("fingerprintCheck", false),
            tuple("adminAccess", "none"));
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
      assertThat(choices).map(choice -> Page.of(choice).sentence()).noneMatch(String::isBlank);
    }
    for (var key : Keys.ALL) {
      assertThat(key.choices()).extracting(Choice::word).doesNotHaveDuplicates();
    }
  }

  @Test
  void tellsWhatIsBuiltFromWhatIsPlanned() {
    assertThat(Vocabulary.entries())
        .extracting(Choice::word, Choice::built)
        .contains(tuple("rogue-ca", true), tuple("downgrade", false));
    assertThat(Vocabulary.mishaps())
        .extracting(Choice::word, Choice::built)
        .contains(tuple("pin-lost", true), tuple("hsm-lost", false));
  }
}
