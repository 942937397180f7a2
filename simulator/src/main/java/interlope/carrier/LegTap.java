package interlope.carrier;

import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.CaptureTap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.time.Duration;
import java.util.function.Supplier;

/// First in a pipeline: copies the raw bytes of a leg to a capture as they pass.
public final class LegTap extends ChannelDuplexHandler {
  private final Leg leg;
  private final Direction inbound;
  private final CaptureTap tap;
  private final Supplier<Duration> sinceStart;

  /// @param inbound where bytes that arrive on this channel are going
  public LegTap(Leg leg, Direction inbound, CaptureTap tap, Supplier<Duration> sinceStart) {
    this.leg = leg;
    this.inbound = inbound;
    this.tap = tap;
    this.sinceStart = sinceStart;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    if (message instanceof ByteBuf buffer) {
      tap.passed(leg, inbound, sinceStart.get(), Channels.bytes(buffer));
    }
    super.channelRead(ctx, message);
  }

  @Override
  public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof ByteBuf buffer && buffer.isReadable()) {
      tap.passed(leg, inbound.opposite(), sinceStart.get(), Channels.bytes(buffer));
    }
    super.write(ctx, message, promise);
  }
}
