package interlope.attack;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.inner.registry.InnerLayers;
import interlope.story.bank.Dialect;
import interlope.wire.Bytes;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;
import org.junit.jupiter.api.Test;

class LootTest {
  @Test
  void ofAnAttackThatWasGrantedNothingIsPublicKnowledge() {
    var known =
        new PublicKnowledge(
            Origin.https("bank.test"),
            Origin.http("news.test"),
            "alice",
            Dialect.API,
            InnerLayers.named("none").orElseThrow(),
            Bytes.EMPTY,
            null);

    var loot = new Loot(known, null, KeyLog.NONE, null);

    assertThat(loot.known()).isEqualTo(known);
    assertThat(loot.credential()).isEmpty();
    assertThat(loot.trafficSecrets()).isEqualTo(KeyLog.NONE);
    assertThat(loot.innerServerKeys()).isEmpty();
  }
}
