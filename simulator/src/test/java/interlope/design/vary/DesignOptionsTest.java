package interlope.design.vary;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.DesignRules;
import interlope.design.Designs;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.design.Objection;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.design.vary.DesignChange.Concession;
import interlope.inner.registry.InnerLayers;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignOptionsTest {
  private static final Design APP = Design.DEFAULT;
  private static final Design SITE = APP.with(Keys.CLIENT, ClientKind.BROWSER);

  @Test
  void objectsToExactlyWhatTheReaderOfScenariosRefuses() {
    for (var design : Designs.possible(60, 7)) {
      for (var other : neighbours(design)) {
        assertThat(DesignRules.against(other).isEmpty()).as("%s", other).isEqualTo(isRead(other));
      }
    }
  }

  @Test
  void aBrowserInTheAppsPlaceDropsTheAppsPinAndKeepsTheRest() {
    var pinned =
        APP.with(Keys.TRUST, Set.of(Trust.PINNED_KEY)).with(Keys.TRANSPORT, Transport.TLS12_RSA);

    assertThat(NearestDesign.to(pinned, Keys.CLIENT.reads("browser")))
        .contains(
            new DesignChange(
                SITE.with(Keys.TRANSPORT, Transport.TLS12_RSA),
                List.of(
                    new Concession(
                        Keys.TRUST.reads("pinned-key"),
                        Keys.TRUST.reads("public-ca"),
                        new Objection(
                            "app-pin-in-a-browser",
                            Keys.TRUST,
                            List.of("pinned-key"),
                            List.of())))));
  }

  @Test
  void ofAListTheWordsThatCanStayDo() {
    var pinned = APP.with(Keys.TRUST, Set.of(Trust.PRIVATE_CA, Trust.PINNED_KEY));

    assertThat(NearestDesign.to(pinned, Keys.CLIENT.reads("browser")).orElseThrow().design())
        .isEqualTo(SITE.with(Keys.TRUST, Set.of(Trust.PRIVATE_CA)));
  }

  @Test
  void anAppInTheBrowsersPlaceForgetsThePinsThatOnlyBrowsersKnow() {
    var site =
        SITE.with(Keys.HSTS, Hsts.PRELOAD)
            .with(Keys.VISITED_BEFORE, true)
            .with(Keys.SECURE_COOKIES, false)
            .with(Keys.TRUST, Set.of(Trust.HPKP))
            .with(Keys.REPLAY_GUARD, true);
    var change = NearestDesign.to(site, Keys.CLIENT.reads("mobile-app")).orElseThrow();

    assertThat(change.design())
        .isEqualTo(
            site.with(Keys.CLIENT, ClientKind.MOBILE_APP).with(Keys.TRUST, APP.get(Keys.TRUST)));
    assertThat(change.concessions()).extracting(Concession::key).containsExactly(Keys.TRUST);
  }

  @Test
  void ofTwoAuthoritiesTheOneJustAskedForStays() {
    var change = NearestDesign.to(APP, Keys.TRUST.reads("public-ca", "private-ca")).orElseThrow();

    assertThat(change.design()).isEqualTo(APP.with(Keys.TRUST, Set.of(Trust.PRIVATE_CA)));
    assertThat(change.concessions())
        .extracting(Concession::to)
        .containsExactly(Keys.TRUST.reads("private-ca"));
  }

  @Test
  void aPreloadedSiteBringsItsTlsBack() {
    var plain = SITE.with(Keys.TRANSPORT, Transport.HTTP);

    assertThat(NearestDesign.to(plain, Keys.HSTS.reads("preload")).orElseThrow().design())
        .isEqualTo(SITE.with(Keys.HSTS, Hsts.PRELOAD));
  }

  @Test
  void anAppHasNoHpkpAndNoBrowserIsMadeOfItForThat() {
    assertThat(option(APP, "trust", "hpkp").change()).isEmpty();
    assertThat(option(APP, "trust", "hpkp").objection().map(Objection::word))
        .contains("hpkp-in-an-app");
  }

  @Test
  void theLastCheckCannotBeTakenOff() {
    assertThat(option(APP, "trust", "public-ca").objection().map(Objection::why))
        .contains("at least one has to stay; an app that checks nothing is `trust-all`");
    assertThat(option(SITE, "trust", "public-ca").objection().map(Objection::why))
        .contains("at least one has to stay");
  }

  @Test
  void aWordOfAListIsPutOnAndTakenOff() {
    var both = APP.with(Keys.TRUST, Set.of(Trust.PUBLIC_CA, Trust.PINNED_KEY));

    assertThat(option(APP, "trust", "pinned-key").change())
        .contains(new DesignChange(both, List.of()));
    assertThat(option(both, "trust", "pinned-key").change())
        .contains(new DesignChange(APP, List.of()));
    assertThat(option(both, "trust", "pinned-key").chosen()).isTrue();
  }

  @Test
  void aWordThatIsChosenChangesNothing() {
    var layered = APP.with(Keys.INNER, InnerLayers.named("sealed-box").orElseThrow());

    assertThat(option(layered, "inner", "sealed-box").chosen()).isTrue();
    assertThat(option(layered, "inner", "sealed-box").change())
        .contains(new DesignChange(layered, List.of()));
  }

  @Test
  void everyControlOfEveryDesignLeadsToADesignThatCanBeOrSaysWhyNot() {
    for (var design : Designs.possible(300, 11)) {
      for (var key : Keys.OPEN) {
        for (var option : DesignOptions.of(design, key)) {
          assertThat(option.change().isPresent()).isNotEqualTo(option.objection().isPresent());
          option
              .change()
              .ifPresent(change -> assertThat(DesignRules.against(change.design())).isEmpty());
        }
      }
    }
  }

  @Test
  void theClientCanAlwaysBeExchanged() {
    assertThat(Designs.possible(300, 13))
        .allSatisfy(design ->
            assertThat(DesignOptions.of(design, Keys.CLIENT))
                .allMatch(option -> option.change().isPresent()));
  }

  private static List<Design> neighbours(Design design) {
    return Keys.OPEN.stream()
        .flatMap(key ->
            key.built().stream()
                .map(choice ->
                    switch (key.form()) {
                      case WORD, SWITCH -> design.with(key.reads(choice.word()));
                      case WORDS -> design.with(key.reads(choice.word(), "public-ca"));
                    }))
        .toList();
  }

  private static boolean isRead(Design design) {
    var text = "id: a\nattack: {entry: none, action: read}\ndesign: " + design;
    try {
      return ScenarioReader.readText("a.yaml", text).design().equals(design);
    } catch (ScenarioException refused) {
      return false;
    }
  }

  private static DesignOption option(Design design, String key, String word) {
    return DesignOptions.of(design, Designs.key(key)).stream()
        .filter(option -> option.choice().word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
