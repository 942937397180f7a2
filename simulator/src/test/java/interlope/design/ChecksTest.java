package interlope.design;

import static interlope.design.Trust.HPKP;
import static interlope.design.Trust.NO_HOSTNAME_CHECK;
import static interlope.design.Trust.PINNED_KEY;
import static interlope.design.Trust.PRIVATE_CA;
import static interlope.design.Trust.PUBLIC_CA;
import static interlope.design.Trust.TRUST_ALL;
import static org.assertj.core.api.Assertions.assertThat;

import interlope.design.Checks.Chain;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void eachValueAddsWhatItChecks() {
    var table =
        Map.ofEntries(
            Map.entry(Set.of(PUBLIC_CA), new Checks(Chain.PUBLIC, true, false, false)),
            Map.entry(Set.of(PRIVATE_CA), new Checks(Chain.PRIVATE, true, false, false)),
            Map.entry(Set.of(PINNED_KEY), new Checks(Chain.PUBLIC, true, true, false)),
            Map.entry(Set.of(TRUST_ALL), new Checks(Chain.ANY, false, false, false)),
            Map.entry(Set.of(NO_HOSTNAME_CHECK), new Checks(Chain.PUBLIC, false, false, false)),
            Map.entry(Set.of(HPKP), new Checks(Chain.PUBLIC, true, false, true)),
            Map.entry(Set.of(PRIVATE_CA, HPKP), new Checks(Chain.PRIVATE, true, false, true)),
            Map.entry(Set.of(PRIVATE_CA, PINNED_KEY), new Checks(Chain.PRIVATE, true, true, false)),
            Map.entry(Set.of(PUBLIC_CA, PINNED_KEY), new Checks(Chain.PUBLIC, true, true, false)),
            Map.entry(Set.of(TRUST_ALL, PINNED_KEY), new Checks(Chain.ANY, false, true, false)),
            Map.entry(
                Set.of(NO_HOSTNAME_CHECK, PINNED_KEY),
                new Checks(Chain.PUBLIC, false, true, false)),
            Map.entry(
                Set.of(TRUST_ALL, NO_HOSTNAME_CHECK),
                new Checks(Chain.PUBLIC, false, false, false)));
    table.forEach(
        (trust, checks) -> assertThat(Checks.of(trust)).as("%s", trust).isEqualTo(checks));
  }

  @Test
  void aBugBesideAValueThatChecksChangesNothing() {
    assertThat(Checks.of(Set.of(TRUST_ALL, PUBLIC_CA))).isEqualTo(Checks.of(Set.of(PUBLIC_CA)));
    assertThat(Checks.of(Set.of(NO_HOSTNAME_CHECK, PRIVATE_CA)))
        .isEqualTo(Checks.of(Set.of(PRIVATE_CA)));
  }
}
