package interlope.carrier;

import interlope.event.Party;
import interlope.tls.ClientTls;
import interlope.wire.Direction;
import interlope.wire.Leg;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelException;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/// The network as one party has it: opens and takes connections, all of them on one event loop, and
/// has their bytes, keys and alerts written down.
///
/// @param loopback where it listens and connects from
public record Carrier(Party party, EventLoop loop, InetAddress loopback, Witness witness) {
  /// Says who uses a connection that has come. Called on the event loop.
  @FunctionalInterface
  public interface Reception {
    Connection.Owner receive(Connection connection, Leg leg);
  }

  /// TLS on a connection that is opened from here.
  ///
  /// @param serverName goes into the ClientHello (RFC 6066 section 3)
  public record Secured(ClientTls tls, String serverName) {}

  /// Takes connections on a free port of loopback. Waits for the port, and so is not for an event
  /// loop.
  ///
  /// @throws IOException where no port is to be had
  public Listener listen(Reception reception) throws IOException {
    return Listener.on(
        loop,
        loopback,
        new ChannelInitializer<>() {
          @Override
          protected void initChannel(SocketChannel channel) {
            var leg = Channels.accepted(channel);
            witness.ends().begun(leg);
            var connection = new Connection(party, witness);
            lay(channel, connection, leg, Direction.TO_SERVER);
            connection.begin(channel, reception.receive(connection, leg));
          }
        });
  }

  /// Does `deed` on the event loop, from any thread.
  public void execute(Runnable deed) {
    loop.execute(deed);
  }

  /// Opens a connection; on the event loop.
  ///
  /// @param secured null to send and receive bytes as they are
  public Connection connect(
      InetSocketAddress server, @Nullable Secured secured, Connection.Owner owner) {
    var connection = new Connection(party, witness);
    new Bootstrap()
        .group(loop)
        .channel(NioSocketChannel.class)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) witness.patience().toMillis())
        .handler(new Start(connection, secured, owner))
        .connect(server, new InetSocketAddress(loopback, 0))
        .addListener((ChannelFuture connecting) -> {
          if (!connecting.isSuccess()) {
            loop.execute(() -> owner.unreachable(asOfTheNetwork(connecting.cause())));
          }
        });
    return connection;
  }

  /// Netty has an exception of its own, which is no IOException, where the process has no socket
  /// left.
  private static Throwable asOfTheNetwork(Throwable cause) {
    return cause instanceof ChannelException ? new IOException(cause) : cause;
  }

  private void lay(SocketChannel channel, Connection connection, Leg leg, Direction inbound) {
    channel.config().setAllowHalfClosure(true);
    channel
        .pipeline()
        .addLast(new LegTap(leg, inbound, witness.tap(), witness.sinceStart()))
        .addLast(Connection.Last.NAME, connection.new Last());
  }

  /// Lays the pipeline once the connection has its ports.
  private final class Start extends ChannelInboundHandlerAdapter {
    private final Connection connection;
    private final @Nullable Secured secured;
    private final Connection.Owner owner;

    Start(Connection connection, @Nullable Secured secured, Connection.Owner owner) {
      this.connection = connection;
      this.secured = secured;
      this.owner = owner;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      var channel = (SocketChannel) ctx.channel();
      var leg = Channels.connected(channel);
      owner.opened(leg);
      lay(channel, connection, leg, Direction.TO_CLIENT);
      if (secured != null) {
        connection.secure(
            channel, secured.tls().newEngine(secured.serverName(), witness.keys().of(leg)), leg);
      }
      channel.pipeline().remove(this);
      connection.begin(channel, owner);
    }
  }
}
