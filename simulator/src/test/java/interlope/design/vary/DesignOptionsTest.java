package interlope.design.vary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlope.catalogue.Vocabulary;
import interlope.design.ClientKind;
import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.Keys;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.design.vary.DesignChange.Reset;
import interlope.inner.InnerLayers;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import interlope.word.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignVariantTest {
  private static final Design APP = Design.DEFAULT;
  private static final Design SITE = APP.with(Keys.CLIENT, ClientKind.BROWSER);

  @Test
  void everyBuiltWordOfEveryKeyCanBePutIn() {
    for (var key : Vocabulary.designKeys()) {
      for (var choice : key.choices().stream().filter(Choice::built).toList()) {
        Object value =
            switch (key.form()) {
              case WORD -> choice.word();
              case SWITCH -> Boolean.valueOf(choice.word());
              case WORDS -> List.of(choice.word());
            };
        var expected = Vocabulary.effective(APP);
        expected.put(key.word(), value);

        assertThat(Vocabulary.effective(DesignVariant.with(APP, key.word(), value)))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsNotBuiltOrHasAnotherFormIsRefused() {
    for (var wrong :
        List.of(
            Map.entry("transport", (Object) "dtls12"),
            Map.entry("transport", (Object) List.of("tls13")),
            Map.entry("replayGuard", (Object) "true"),
            Map.entry("trust", (Object) "public-ca"),
            Map.entry("trust", (Object) List.of()),
            Map.entry("ctMonitor", (Object) true),
            Map.entry("colour", (Object) "red"))) {
      assertThatThrownBy(() -> DesignVariant.with(APP, wrong.getKey(), wrong.getValue()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void objectsToExactlyWhatTheReaderOfScenariosRefuses() {
    for (var design : Designs.possible(60, 7)) {
      for (var other : neighbours(design)) {
        assertThat(DesignVariant.objections(other).isEmpty())
            .as("%s", Vocabulary.deviating(other))
            .isEqualTo(isRead(other));
      }
    }
  }

  @Test
  void aBrowserInTheAppsPlaceDropsTheAppsPinAndKeepsTheRest() {
    var pinned =
        APP.with(Keys.TRUST, Set.of(Trust.PINNED_KEY)).with(Keys.TRANSPORT, Transport.TLS12_RSA);

    assertThat(DesignVariant.nearest(pinned, "client", "browser"))
        .contains(
            new DesignChange(
                SITE.with(Keys.TRANSPORT, Transport.TLS12_RSA),
                List.of(
                    new Reset(
                        "trust",
                        List.of("pinned-key"),
                        List.of("public-ca"),
                        "a browser has no pins of the team's built in; those that a server"
                            + " announces are `hpkp`"))));
  }

  @Test
  void ofAListTheWordsThatCanStayDo() {
    var pinned = APP.with(Keys.TRUST, Set.of(Trust.PRIVATE_CA, Trust.PINNED_KEY));

    assertThat(DesignVariant.nearest(pinned, "client", "browser").orElseThrow().design())
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
    var change = DesignVariant.nearest(site, "client", "mobile-app").orElseThrow();

    assertThat(change.design())
        .isEqualTo(
            site.with(Keys.CLIENT, ClientKind.MOBILE_APP).with(Keys.TRUST, APP.get(Keys.TRUST)));
    assertThat(change.resets()).extracting(Reset::key).containsExactly("trust");
  }

  @Test
  void ofTwoAuthoritiesTheOneJustAskedForStays() {
    var change =
        DesignVariant.nearest(APP, "trust", List.of("public-ca", "private-ca")).orElseThrow();

    assertThat(change.design()).isEqualTo(APP.with(Keys.TRUST, Set.of(Trust.PRIVATE_CA)));
    assertThat(change.resets()).extracting(Reset::to).containsExactly(List.of("private-ca"));
  }

  @Test
  void aPreloadedSiteBringsItsTlsBack() {
    var plain = SITE.with(Keys.TRANSPORT, Transport.HTTP);

    assertThat(DesignVariant.nearest(plain, "hsts", "preload").orElseThrow().design())
        .isEqualTo(SITE.with(Keys.HSTS, Hsts.PRELOAD));
  }

  @Test
  void anAppHasNoHpkpAndNoBrowserIsMadeOfItForThat() {
    assertThat(option(APP, "trust", "hpkp").change()).isEmpty();
    assertThat(option(APP, "trust", "hpkp").whyNot())
        .hasValueSatisfying(why -> assertThat(why).contains("an app"));
  }

  @Test
  void theLastCheckCannotBeTakenOff() {
    assertThat(option(APP, "trust", "public-ca").whyNot())
        .contains("at least one has to stay; an app that checks nothing is `trust-all`");
    assertThat(option(SITE, "trust", "public-ca").whyNot()).contains("at least one has to stay");
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
      for (var key : DesignVariant.keys()) {
        for (var option : DesignVariant.options(design, key)) {
          assertThat(option.change().isPresent()).isNotEqualTo(option.whyNot().isPresent());
          option
              .change()
              .ifPresent(change -> assertThat(DesignVariant.objections(change.design())).isEmpty());
        }
      }
    }
  }

  @Test
  void theClientCanAlwaysBeExchanged() {
    assertThat(Designs.possible(300, 13))
        .allSatisfy(design ->
            assertThat(DesignVariant.options(design, key("client")))
                .allMatch(option -> option.change().isPresent()));
  }

  private static List<Design> neighbours(Design design) {
    return DesignVariant.keys().stream()
        .flatMap(key ->
            key.choices().stream()
                .filter(Choice::built)
                .map(choice ->
                    DesignVariant.with(
                        design,
                        key.word(),
                        switch (key.form()) {
                          case WORD -> choice.word();
                          case SWITCH -> (Object) Boolean.valueOf(choice.word());
                          case WORDS -> List.of(choice.word(), "public-ca");
                        })))
        .toList();
  }

  private static boolean isRead(Design design) {
    var text =
        "id: a\nattack: {entry: none, action: read}\ndesign: "
            + Vocabulary.deviating(design).toString().replace("=", ": ");
    try {
      return ScenarioReader.readText("a.yaml", text).design().equals(design);
    } catch (ScenarioException refused) {
      return false;
    }
  }

  private static DesignOption option(Design design, String key, String word) {
    return DesignVariant.options(design, key(key)).stream()
        .filter(option -> option.choice().word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static DesignKey key(String word) {
    return DesignVariant.keys().stream()
        .filter(key -> key.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
