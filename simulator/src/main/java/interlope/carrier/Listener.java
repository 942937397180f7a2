package interlope.carrier;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// Listens for connections on one port.
public final class Listener implements AutoCloseable {
  private final Channel channel;

  private Listener(Channel channel) {
    this.channel = channel;
  }

  /// Listens on a free port of `loopback` and lays a pipeline for each connection, all on `loop`.
  /// Waits for it, and so is not for an event loop.
  ///
  /// @throws IOException where no port is to be had
  public static Listener on(
      EventLoop loop, InetAddress loopback, ChannelInitializer<SocketChannel> connections)
      throws IOException {
    var bound =
        new ServerBootstrap()
            .group(loop)
            .channel(NioServerSocketChannel.class)
            .childHandler(connections)
            .bind(new InetSocketAddress(loopback, 0))
            .awaitUninterruptibly();
    if (!bound.isSuccess()) {
      throw new IOException("cannot listen on " + loopback, bound.cause());
    }
    return new Listener(bound.channel());
  }

  public int port() {
    return ((InetSocketAddress) channel.localAddress()).getPort();
  }

  /// Stops listening. Connections end when either of their ends does.
  @Override
  public void close() {
    channel.close().syncUninterruptibly();
  }
}
