package interlope.server;

import interlope.channel.LegTap;
import interlope.channel.Legs;
import interlope.channel.Listening;
import interlope.channel.TlsLeg;
import interlope.channel.Witness;
import interlope.event.Party;
import interlope.inner.InnerServer;
import interlope.story.BankAnswer;
import interlope.tls.ServerTls;
import interlope.wire.Direction;
import interlope.wire.http.HttpRequest;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The honest bank on loopback: its API behind TLS, if the design has any, and then a plain port
/// that redirects to it. All its connections live on one event loop.
public final class BankServer implements AutoCloseable {
  private static final int MOST = 1 << 20;

  private final Channel api;
  private final @Nullable Channel redirect;

  private BankServer(Channel api, @Nullable Channel redirect) {
    this.api = api;
    this.redirect = redirect;
  }

  /// Listens on two free ports of `loopback`, or on one without TLS.
  ///
  /// @param tls null where the design has none
  /// @param bank answers what is inside any inner layer
  /// @throws IOException where no port is to be had
  public static BankServer open(
      EventLoop loop,
      InetAddress loopback,
      String name,
      @Nullable ServerTls tls,
      InnerServer inner,
      Function<HttpRequest, BankAnswer> bank,
      Witness witness)
      throws IOException {
    var api =
        Listening.on(
            loop,
            loopback,
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                var leg = Legs.accepted(channel);
                channel
                    .pipeline()
                    .addLast(
                        new LegTap(leg, Direction.TO_SERVER, witness.tap(), witness.sinceStart()));
                if (tls != null) {
                  channel
                      .pipeline()
                      .addLast(
                          TlsLeg.carrying(
                              tls.newEngine(witness.keys().of(leg)), witness.patience()),
                          new TlsLeg(leg, Party.SERVER, witness.transcript()));
                }
                channel
                    .pipeline()
                    .addLast(
                        new HttpServerCodec(),
                        new HttpObjectAggregator(MOST),
                        new BankHandler(leg, inner, bank, witness));
              }
            });
    try {
      return new BankServer(api, tls == null ? null : redirect(loop, loopback, name));
    } catch (IOException noSecondPort) {
      api.close().syncUninterruptibly();
      throw noSecondPort;
    }
  }

  private static Channel redirect(EventLoop loop, InetAddress loopback, String name)
      throws IOException {
    return Listening.on(
        loop,
        loopback,
        new ChannelInitializer<>() {
          @Override
          protected void initChannel(SocketChannel channel) {
            channel
                .pipeline()
                .addLast(
                    new HttpServerCodec(),
                    new HttpObjectAggregator(MOST),
                    new RedirectHandler(name));
          }
        });
  }

  public int port() {
    return port(api);
  }

  /// The port that redirects plain HTTP; empty where the bank speaks nothing else.
  public Optional<Integer> plainPort() {
    return Optional.ofNullable(redirect).map(BankServer::port);
  }

  private static int port(Channel channel) {
    return ((InetSocketAddress) channel.localAddress()).getPort();
  }

  /// Stops listening. Connections end when their clients do.
  @Override
  public void close() {
    api.close().syncUninterruptibly();
    if (redirect != null) {
      redirect.close().syncUninterruptibly();
    }
  }
}
