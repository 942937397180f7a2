package interlope.interposer;

import interlope.attack.Arrival;
import interlope.carrier.Channels;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.tls.ClientHello;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Holds a client's first bytes until they show how it speaks, then makes way. The bytes go to
/// whoever was put behind it meanwhile.
final class Reception extends ByteToMessageDecoder {
  private static final int HANDSHAKE = 22;

  private final Leg leg;
  private final Origin origin;
  private final BiConsumer<ChannelHandlerContext, Arrival> meet;

  Reception(Leg leg, Origin origin, BiConsumer<ChannelHandlerContext, Arrival> meet) {
    this.leg = leg;
    this.origin = origin;
    this.meet = meet;
  }

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
    if (in.getByte(in.readerIndex()) != HANDSHAKE) {
      meet(ctx, null);
      return;
    }
    ClientHello.first(Channels.bytes(in)).ifPresent(hello -> meet(ctx, hello));
  }

  private void meet(ChannelHandlerContext ctx, @Nullable ClientHello hello) {
    meet.accept(ctx, new Arrival(leg, origin, hello));
    ctx.pipeline().remove(this);
  }
}
