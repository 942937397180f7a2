package interlope.carrier;

import interlope.wire.Bytes;
import interlope.wire.Leg;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;

/// Channels and bytes of Netty channels.
public final class Channels {
  private Channels() {}

  /// The leg of a channel that was accepted here.
  public static Leg accepted(Channel channel) {
    return new Leg(port(channel.remoteAddress()), port(channel.localAddress()));
  }

  /// The leg of a channel that was connected from here.
  public static Leg connected(Channel channel) {
    return new Leg(port(channel.localAddress()), port(channel.remoteAddress()));
  }

  /// The readable bytes, copied; the buffer stays as it is.
  public static Bytes bytes(ByteBuf buffer) {
    var copy = new byte[buffer.readableBytes()];
    buffer.getBytes(buffer.readerIndex(), copy);
    return Bytes.owning(copy);
  }

  public static ByteBuf buffer(Bytes bytes) {
    return Unpooled.wrappedBuffer(bytes.toArray());
  }

  private static int port(java.net.SocketAddress address) {
    return ((InetSocketAddress) address).getPort();
  }
}
