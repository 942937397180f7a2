package interlope.run;

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
import interlope.inner.registry.InnerLayers;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Published keys never change: a value here is wrong only where the code is.
class QuestionKeyTest {
  private static final Attack READ =
      new Attack(Position.ON_PATH, Entries.named("rogue-ca"), Actions.named("read"), Set.of());

  @Test
  void leavesOutWhatIsAsByDefault() {
    assertThat(QuestionKey.canonical(Design.DEFAULT, READ, null))
        .isEqualTo("{\"attack\":{\"action\":\"read\",\"entry\":\"rogue-ca\"},\"design\":{}}");
    assertThat(QuestionKey.of(Design.DEFAULT, READ, null)).isEqualTo("5114619f7b0ce404");
  }

  @Test
  void sortsKeysAndLists() {
    var design =
        Design.DEFAULT
            .with(Keys.TRANSPORT, Transport.TLS12_RSA)
            .with(Keys.TRUST, Set.of(Trust.PUBLIC_CA, Trust.PINNED_KEY))
            .with(Keys.INNER, InnerLayers.named("sealed-box").orElseThrow())
            .with(Keys.REPLAY_GUARD, true);
    var attack =
        new Attack(
            Position.OFF_PATH,
            Entries.named("leaked-key"),
            Actions.named("replay"),
            Set.of(Knowledge.INNER_SERVER_KEY));

    assertThat(QuestionKey.canonical(design, attack, null))
        .isEqualTo(
            "{\"attack\":{\"action\":\"replay\",\"entry\":\"leaked-key\","
                + "\"knows\":[\"inner-server-key\"],\"position\":\"off-path\"},"
                + "\"design\":{\"inner\":\"sealed-box\",\"replayGuard\":true,"
                + "\"transport\":\"tls12-rsa\",\"trust\":[\"pinned-key\",\"public-ca\"]}}");
    assertThat(QuestionKey.of(design, attack, null)).isEqualTo("73935a40bb800119");
  }
}
