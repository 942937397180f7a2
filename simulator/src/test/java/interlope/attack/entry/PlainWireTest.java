package interlope.attack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.capture.Capture;
import org.junit.jupiter.api.Test;

class PlainWireTest {
  @Test
  void isNoneWhereTheClientBeganWithTls() {
    assertThat(PlainWire.read(Worlds.recorded("rsa-aes128-gcm"))).isEmpty();
  }

  @Test
  void isNoneWhereNothingPassed() {
    assertThat(PlainWire.read(Capture.EMPTY)).isEmpty();
  }
}
