package interlope.design;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Combinations.Objection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CombinationsTest {
  @Test
  void noServerHasAChainFromAPublicCaAndFromThePrivateOneAlone() {
    var both = Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.PUBLIC_CA, Trust.PRIVATE_CA));
    assertThat(Combinations.against(both))
        .containsExactly(
            new Objection(
                "trust",
                "a server shows one chain, which cannot come from a public CA and from the team's"
                    + " own CA alone; keep `public-ca` or `private-ca`"));
  }

  @Test
  void everyOtherPairOfChecksCanBeBuiltOnEveryTransport() {
    for (var one : Trust.values()) {
      for (var other : Trust.values()) {
        var trust = Set.copyOf(List.of(one, other));
        if (!trust.equals(Set.of(Trust.PUBLIC_CA, Trust.PRIVATE_CA))) {
          for (var transport : Transport.values()) {
            var design = Design.DEFAULT.with(Keys.TRUST, trust).with(Keys.TRANSPORT, transport);
            assertThat(Combinations.against(design)).as("%s", design).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void anAppKnowsNoPinsThatAServerAnnounces() {
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "trust", "hpkp")).isPresent();
  }

  /// They say something of the server and of the past, and an app ignores it.
  @Test
  void anAppMeetsServersThatSpeakToBrowsersToo() {
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "hsts", "header")).isEmpty();
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "hsts", "preload")).isEmpty();
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "visitedBefore", "true")).isEmpty();
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "secureCookies", "false")).isEmpty();
  }

  @Test
  void noBrowserHasAnAppsPinOrAnAppsBugs() {
    for (var client : List.of(ClientKind.BROWSER, ClientKind.CHROMIUM)) {
      for (var trust : List.of("pinned-key", "trust-all", "no-hostname-check")) {
        assertThat(Combinations.whyNot(client, "trust", trust)).isPresent();
      }
    }
  }

  @Test
  void anAppCanHaveTheDefaultsOfThoseKeysAndWhatIsOnlyNotBuilt() {
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "hsts", "none")).isEmpty();
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "secureCookies", "true")).isEmpty();
    assertThat(Combinations.whyNot(ClientKind.MOBILE_APP, "clientAuth", "mtls")).isEmpty();
  }
}
