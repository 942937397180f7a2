package interlope.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import interlope.design.Key.Setting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignTest {
  @Test
  void theDefaultIsAnOrdinaryWellRunApi() {
    assertThat(Design.DEFAULT.get(Keys.CLIENT)).isEqualTo(ClientKind.MOBILE_APP);
    assertThat(Design.DEFAULT.get(Keys.TRANSPORT)).isEqualTo(Transport.TLS13);
    assertThat(Design.DEFAULT.get(Keys.TRUST)).containsExactly(Trust.PUBLIC_CA);
    assertThat(Design.DEFAULT.get(Keys.INNER).isNone()).isTrue();
    assertThat(Design.DEFAULT.get(Keys.REPLAY_GUARD)).isFalse();
    assertThat(Design.DEFAULT.deviating()).isEmpty();
  }

  @Test
  void aClientThatChecksNothingSaysSoAndDoesNotLeaveTrustEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Design.DEFAULT.with(Keys.TRUST, Set.of()))
        .withMessageStartingWith("[] is no value of trust that is built");
  }

  @Test
  void aListIsKeptInTheCataloguesOrderWhateverItWasMadeOf() {
    var design = Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.TRUST_ALL, Trust.PINNED_KEY));

    assertThat(design.get(Keys.TRUST)).containsExactly(Trust.PINNED_KEY, Trust.TRUST_ALL);
    assertThat(design.setting(Keys.TRUST).words()).containsExactly("pinned-key", "trust-all");
  }

  @Test
  void aDesignIsEqualToOneThatWasMadeAnotherWay() {
    var there = Design.DEFAULT.with(Keys.HSTS, Hsts.HEADER).with(Keys.REPLAY_GUARD, true);
    var back =
        Design.DEFAULT
            .with(Keys.REPLAY_GUARD, true)
            .with(Keys.TRANSPORT, Transport.HTTP)
            .with(Keys.HSTS, Hsts.HEADER)
            .with(Keys.TRANSPORT, Transport.TLS13);

    assertThat(back).isEqualTo(there).hasSameHashCodeAs(there);
    assertThat(back.with(Keys.HSTS, Hsts.NONE)).isNotEqualTo(there);
  }

  @Test
  void whatDeviatesIsToldInTheCataloguesOrder() {
    var design = Design.DEFAULT.with(Keys.REPLAY_GUARD, true).with(Keys.HSTS, Hsts.HEADER);

    assertThat(design.deviating())
        .containsExactly(
            new Setting<>(Keys.HSTS, Hsts.HEADER), new Setting<>(Keys.REPLAY_GUARD, true));
    assertThat(design).hasToString("{hsts: header, replayGuard: true}");
    assertThat(design.settings()).hasSameSizeAs(Keys.ALL);
  }

  @Test
  void everyBuiltWordOfEveryKeyCanBePutIn() {
    for (var key : Keys.ALL) {
      for (var choice : key.built()) {
        var design = Design.DEFAULT.with(key.reads(choice.word()));

        assertThat(design.setting(key).words()).containsExactly(choice.word());
        assertThat(design.isDefault(key))
            .isEqualTo(key.byDefault().equals(key.reads(choice.word())));
        assertThat(design.deviating()).hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void whatIsNotBuiltOrTooMuchIsRefused() {
    for (var words : List.of(List.of("dtls12"), List.of("http", "tls13"), List.<String>of())) {
      assertThatIllegalArgumentException().isThrownBy(() -> Keys.TRANSPORT.reads(words));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Keys.CT_MONITOR.reads("true"));
  }
}
