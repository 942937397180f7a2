package interlope.design;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.inner.registry.InnerLayers;
import interlope.word.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignRulesTest {
  private static final Design APP = Design.DEFAULT;
  private static final Design SITE = APP.with(Keys.CLIENT, ClientKind.BROWSER);

  @Test
  void noServerHasAChainFromAPublicCaAndFromThePrivateOneAlone() {
    var both = APP.with(Keys.TRUST, Set.of(Trust.PUBLIC_CA, Trust.PRIVATE_CA));

    assertThat(DesignRules.against(both))
        .containsExactly(new Objection("one-chain", Keys.TRUST, List.of(), List.of()));
    assertThat(DesignRules.against(both).getFirst().why())
        .isEqualTo(
            "a server shows one chain, which cannot come from a public CA and from the team's"
                + " own CA alone; keep `public-ca` or `private-ca`");
  }

  @Test
  void everyOtherPairOfAnAppsChecksCanBeBuiltOnEveryTransport() {
    for (var one : Trust.values()) {
      for (var other : Trust.values()) {
        var trust = Set.copyOf(List.of(one, other));
        boolean apart =
            trust.contains(Trust.HPKP) || trust.equals(Set.of(Trust.PUBLIC_CA, Trust.PRIVATE_CA));
        for (var transport : Transport.values()) {
          var design = APP.with(Keys.TRUST, trust).with(Keys.TRANSPORT, transport);
          assertThat(DesignRules.allow(design)).as("%s", design).isNotEqualTo(apart);
        }
      }
    }
  }

  @Test
  void anAppKnowsNoPinsThatAServerAnnounces() {
    assertThat(words(APP.with(Keys.TRUST, Set.of(Trust.HPKP)))).containsExactly("hpkp-in-an-app");
  }

  /// They say something of the server and of the past, and an app ignores it.
  @Test
  void anAppMeetsServersThatSpeakToBrowsersToo() {
    assertThat(
            DesignRules.allow(
                APP.with(Keys.HSTS, Hsts.PRELOAD)
                    .with(Keys.VISITED_BEFORE, true)
                    .with(Keys.SECURE_COOKIES, false)))
        .isTrue();
  }

  @Test
  void noBrowserHasAnAppsPinOrAnAppsBugs() {
    for (var client : List.of(ClientKind.BROWSER, ClientKind.CHROMIUM)) {
      for (var trust : List.of(Trust.PINNED_KEY, Trust.TRUST_ALL, Trust.NO_HOSTNAME_CHECK)) {
        var design = APP.with(Keys.CLIENT, client).with(Keys.TRUST, Set.of(trust));
        assertThat(DesignRules.against(design))
            .singleElement()
            .returns(List.of(trust.word()), Objection::values);
      }
    }
  }

  @Test
  void aBrowserSpeaksWhatAPagesScriptIsBuiltFor() {
    var stream = SITE.with(Keys.INNER, InnerLayers.named("ephemeral-stream").orElseThrow());

    assertThat(DesignRules.against(stream))
        .extracting(Objection::why)
        .containsExactly(
            "no page's script for `ephemeral-stream` is built; a browser takes `none` or"
                + " `sealed-box`");
  }

  @Test
  void noSiteWithoutHttpsIsOnThePreloadListWhateverTheClient() {
    for (var design : List.of(APP, SITE.with(Keys.SECURE_COOKIES, false))) {
      var plain = design.with(Keys.TRANSPORT, Transport.HTTP).with(Keys.HSTS, Hsts.PRELOAD);
      assertThat(words(plain)).containsExactly("preload-without-https");
    }
  }

  @Test
  void aBrowserCannotLogInOverPlainHttpWithASecureCookie() {
    var plain = SITE.with(Keys.TRANSPORT, Transport.HTTP);

    assertThat(words(plain)).containsExactly("secure-cookie-over-http");
    assertThat(words(plain.with(Keys.SECURE_COOKIES, false))).isEmpty();
    // Inside the layer there is no cookie.
    assertThat(words(plain.with(Keys.INNER, InnerLayers.named("sealed-box").orElseThrow())))
        .isEmpty();
    assertThat(words(APP.with(Keys.TRANSPORT, Transport.HTTP))).isEmpty();
  }

  @Test
  void eachRuleHasAPageAndItsOwnWord() {
    assertThat(DesignRules.ALL).extracting(DesignRule::word).doesNotHaveDuplicates();
    assertThat(DesignRules.ALL).noneMatch(rule -> Page.of(rule).sentence().isEmpty());
  }

  /// As it suggests what a rule does not object to any more.
  @Test
  void whatARuleSuggestsMeetsIt() {
    var designs = new ArrayList<Design>();
    for (var design : Designs.possible(100, 5)) {
      for (var key : Keys.OPEN) {
        key.built().forEach(choice -> designs.add(design.with(key.reads(choice.word()))));
      }
    }
    for (var rule : DesignRules.ALL) {
      var against = designs.stream().filter(rule::objectsTo).toList();
      assertThat(against)
          .allSatisfy(design -> assertThat(rule.mends(design)).noneMatch(rule::objectsTo));
    }
  }

  private static List<String> words(Design design) {
    return DesignRules.against(design).stream().map(Objection::word).toList();
  }
}
