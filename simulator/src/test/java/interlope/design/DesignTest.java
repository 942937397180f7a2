package interlope.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignTest {
  @Test
  void theDefaultIsAnOrdinaryWellRunApi() {
    assertThat(Design.DEFAULT)
        .returns(ClientKind.MOBILE_APP, Design::client)
        .returns(Transport.TLS13, Design::transport)
        .returns(Set.of(Trust.PUBLIC_CA), Design::trust)
        .returns("none", design -> design.get(Keys.INNER).word())
        .returns(PasswordStrength.STRONG, Design::password)
        .returns(false, Design::replayGuard);
  }

  @Test
  void aClientThatChecksNothingSaysSoAndDoesNotLeaveTrustEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Design.DEFAULT.with(Keys.TRUST, Set.of()))
        .withMessage("trust needs at least one value");
  }

  @Test
  void trustIsListedInTheCataloguesOrder() {
    var design = Design.DEFAULT.with(Keys.TRUST, Set.of(Trust.TRUST_ALL, Trust.PINNED_KEY));
    assertThat(design.get(Keys.TRUST)).containsExactly(Trust.PINNED_KEY, Trust.TRUST_ALL);
  }
}
