package interlope.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.CaptureTap;
import interlope.wire.capture.Packet;
import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LegTapTest {
  private static final Leg LEG = new Leg(50_001, 443);
  private static final Duration AT = Duration.ofMillis(3);

  @Test
  void copiesBothDirectionsAndLetsThemPass() {
    var tap = new CaptureTap();
    var channel = new EmbeddedChannel(new LegTap(LEG, Direction.TO_SERVER, tap, () -> AT));
    var in = Bytes.ofText("question");
    var out = Bytes.ofText("answer");

    channel.writeInbound(Channels.buffer(in));
    channel.writeOutbound(Channels.buffer(out), Channels.buffer(Bytes.EMPTY));

    assertThat(Channels.bytes((ByteBuf) channel.readInbound())).isEqualTo(in);
    assertThat(Channels.bytes((ByteBuf) channel.readOutbound())).isEqualTo(out);
    assertThat(tap.soFar().packets())
        .containsExactly(
            new Packet(LEG, Direction.TO_SERVER, AT, in),
            new Packet(LEG, Direction.TO_CLIENT, AT, out));
    channel.finishAndReleaseAll();
  }
}
