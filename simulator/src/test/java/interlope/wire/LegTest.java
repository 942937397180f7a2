package interlope.wire;

import static interlope.wire.Direction.TO_CLIENT;
import static interlope.wire.Direction.TO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LegTest {
  @Test
  void refusesWhatIsNoPort() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Leg(0, 443));
    assertThatIllegalArgumentException().isThrownBy(() -> new Leg(50_000, 65_536));
    assertThat(new Leg(1, 65_535)).isEqualTo(new Leg(1, 65_535));
  }

  @Test
  void countsRequestsFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeId(new Leg(1, 2), 0));
    assertThat(new ExchangeId(new Leg(1, 2), 1).request()).isEqualTo(1);
  }

  @Test
  void hasTwoDirections() {
    assertThat(TO_SERVER.opposite()).isEqualTo(TO_CLIENT);
    assertThat(TO_CLIENT.opposite()).isEqualTo(TO_SERVER);
  }
}
