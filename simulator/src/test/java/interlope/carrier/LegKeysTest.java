package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.session.KeyLogLine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegKeysTest {
  private static final Bytes RANDOM = Bytes.ofHex("07".repeat(32));
  private static final Bytes HELLO =
      Bytes.ofHex("160301002f0100002b0303" + "07".repeat(32) + "000002002f01000000");

  @Test
  void joinsTheSecretsOfALegWithItsClientHello() {
    var leg = new Leg(50_001, 443);
    var unseen = new Leg(50_002, 443);
    var secret = Bytes.ofHex("01");
    var keys = new LegKeys();
    keys.of(leg).secret("CLIENT_RANDOM", secret);
    keys.of(unseen).secret("CLIENT_RANDOM", secret);
    var capture = new Capture(List.of(new Packet(leg, Direction.TO_SERVER, Duration.ZERO, HELLO)));

    assertThat(keys.in(capture).lines())
        .containsExactly(new KeyLogLine("CLIENT_RANDOM", RANDOM, secret));
    assertThat(keys.of(leg)).isSameAs(keys.of(leg));
  }
}
