package interlope.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.interfaces.RSAPublicKey;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RsaKeysTest {
  @Test
  void givesTheServerAndTheAttackerDifferentKeysOfTheWholePoolInTurn() {
    try (var pool = RsaKeys.start(5)) {
      var seen = new HashSet<Object>();
      for (int round = 0; seen.size() < 5; round++) {
        assertThat(round).as("pairs until every key was seen").isLessThan(100_000_000);
        var pair = pool.two();
        assertThat(pair.server().getPublic()).isNotEqualTo(pair.attacker().getPublic());
        seen.add(pair.server().getPublic());
        seen.add(pair.attacker().getPublic());
      }

      assertThat(seen)
          .allMatch(key -> key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() == 2048);
    }
  }

  @Test
  void refusesOneKeyForBoth() {
    try (var pool = RsaKeys.start(4)) {
      var server = pool.two().server();

      assertThatThrownBy(() -> new RsaKeys.Pair(server, server))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesToBeSmallerThanFour() {
    assertThatThrownBy(() -> RsaKeys.start(3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void letsNobodyWaitForAClosedPool() {
    var pool = RsaKeys.start(4);
    pool.close();

    // What is ready before it closes may still be given out; what never comes is not waited for.
    var begun = System.nanoTime();
    try {
      assertThat(pool.two()).isNotNull();
    } catch (IllegalStateException closed) {
      assertThat(closed).hasMessageContaining("closed");
    }
    assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
  }
}
