package interlope.server;

import interlope.carrier.Channels;
import interlope.carrier.LegTap;
import interlope.carrier.Listener;
import interlope.carrier.TlsLeg;
import interlope.carrier.Witness;
import interlope.event.Party;
import interlope.tls.ServerTls;
import interlope.wire.Direction;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An honest site on one port of loopback. All its connections live on one event loop.
public final class SiteServer implements AutoCloseable {
  private static final int MOST = 1 << 20;

  private final Listener listener;

  private SiteServer(Listener listener) {
    this.listener = listener;
  }

  /// The bank. Its certificate is asked for at each connection, so that it can change.
  ///
  /// @throws IOException where no port is to be had
  public static SiteServer bank(
      EventLoop loop, InetAddress loopback, Supplier<ServerTls> tls, BankSite site, Witness witness)
      throws IOException {
    return open(loop, loopback, tls, site, witness);
  }

  /// The bank without TLS.
  ///
  /// @throws IOException where no port is to be had
  public static SiteServer plainBank(
      EventLoop loop, InetAddress loopback, BankSite site, Witness witness) throws IOException {
    return open(loop, loopback, null, site, witness);
  }

  /// A site without TLS that knows nobody.
  ///
  /// @throws IOException where no port is to be had
  public static SiteServer plain(
      EventLoop loop, InetAddress loopback, PlainSite site, Witness witness) throws IOException {
    return open(loop, loopback, null, site.writtenDownBy(witness.transcript()), witness);
  }

  private static SiteServer open(
      EventLoop loop,
      InetAddress loopback,
      @Nullable Supplier<ServerTls> tls,
      Site site,
      Witness witness)
      throws IOException {
    return new SiteServer(
        Listener.on(
            loop,
            loopback,
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                var leg = Channels.accepted(channel);
                witness.ends().begun(leg);
                var pipeline = channel.pipeline();
                pipeline.addLast(
                    new LegTap(leg, Direction.TO_SERVER, witness.tap(), witness.sinceStart()));
                if (tls != null) {
                  pipeline.addLast(
                      TlsLeg.carrying(
                          tls.get().newEngine(witness.keys().of(leg)), witness.patience()),
                      new TlsLeg(leg, Party.SERVER, witness));
                }
                pipeline.addLast(
                    new HttpServerCodec(),
                    new HttpObjectAggregator(MOST),
                    new SiteHandler(leg, site, witness));
              }
            }));
  }

  public int port() {
    return listener.port();
  }

  /// Stops listening. Connections end when their clients do.
  @Override
  public void close() {
    listener.close();
  }
}
