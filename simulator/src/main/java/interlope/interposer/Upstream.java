package interlope.interposer;

import interlope.carrier.Channels;
import interlope.carrier.LegTap;
import interlope.carrier.TlsLeg;
import interlope.event.Event;
import interlope.event.Party;
import interlope.tls.ClientTls;
import interlope.tls.TlsSettings;
import interlope.tls.check.ChainTrust;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A connection of the attacker's to the real server. What is sent before it is up waits for it.
/// All of it is on the attacker's event loop.
final class Upstream {
  private final Reach reach;
  private final User user;
  private final Queue<Bytes> waiting = new ArrayDeque<>();
  private @Nullable Channel channel;
  private boolean up;
  private boolean closing;
  private boolean halfClosing;
  private final CompletableFuture<Void> gone = new CompletableFuture<>();

  /// Who uses the connection; called on the attacker's event loop.
  interface User {
    /// The connection has a leg; nothing has been sent on it.
    void connected(Leg leg);

    void received(Bytes bytes);

    /// Called once.
    ///
    /// @param wasUp whether it ever carried anything: the server may refuse it before
    void ended(boolean wasUp);
  }

  private Upstream(Reach reach, User user) {
    this.reach = reach;
    this.user = user;
  }

  /// As an ordinary client of `origin`, with TLS where that has it.
  static Upstream open(Reach reach, Origin origin, User user) {
    return open(
        reach,
        origin,
        origin.secure() ? ClientTls.of(TlsSettings.ANY, ChainTrust.dangerouslyEverything()) : null,
        user);
  }

  /// @param tls null to send and receive bytes as they are
  static Upstream open(Reach reach, Origin origin, @Nullable ClientTls tls, User user) {
    var upstream = new Upstream(reach, user);
    new Bootstrap()
        .group(reach.loop())
        .channel(NioSocketChannel.class)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) reach.witness().patience().toMillis())
        .handler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                channel.pipeline().addLast(upstream.new Start(origin, tls));
              }
            })
        .connect(
            Objects.requireNonNull(reach.servers().get(origin), origin::toString),
            new InetSocketAddress(reach.loopback(), 0))
        .addListener((ChannelFuture connecting) -> {
          if (!connecting.isSuccess()) {
            reach.witness().ends().broke(connecting.cause());
            user.ended(false);
            upstream.gone.complete(null);
          }
        });
    return upstream;
  }

  void send(Bytes bytes) {
    if (up && channel != null) {
      channel
          .writeAndFlush(Channels.buffer(bytes))
          .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    } else {
      waiting.add(bytes);
    }
  }

  /// Closes the connection after what was sent has gone out.
  void close() {
    closing = true;
    if (channel != null) {
      channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }
  }

  /// Completes on the loop when the connection is over.
  CompletableFuture<Void> gone() {
    return gone;
  }

  /// Tells the server that nothing more comes, and goes on reading.
  void endOutput() {
    halfClosing = true;
    if (up && channel instanceof SocketChannel socket) {
      socket
          .writeAndFlush(Unpooled.EMPTY_BUFFER)
          .addListener((ChannelFuture _) -> socket.shutdownOutput());
    }
  }

  private void comeUp() {
    up = true;
    for (var bytes = waiting.poll(); bytes != null; bytes = waiting.poll()) {
      send(bytes);
    }
    if (halfClosing) {
      endOutput();
    }
  }

  /// Lays the pipeline once the connection has its ports.
  private final class Start extends ChannelInboundHandlerAdapter {
    private final Origin origin;
    private final @Nullable ClientTls tls;

    Start(Origin origin, @Nullable ClientTls tls) {
      this.origin = origin;
      this.tls = tls;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      channel = ctx.channel();
      var witness = reach.witness();
      var leg = Channels.connected(ctx.channel());
      witness.transcript().add(Party.ATTACKER, new Event.Connected(leg));
      user.connected(leg);
      var pipeline = ctx.pipeline();
      pipeline.addLast(new LegTap(leg, Direction.TO_CLIENT, witness.tap(), witness.sinceStart()));
      if (tls != null) {
        pipeline.addLast(
            TlsLeg.carrying(
                tls.newEngine(origin.host(), witness.keys().of(leg)), witness.patience()),
            new TlsLeg(leg, Party.ATTACKER, witness.transcript()));
      }
      pipeline.addLast(new Carrier(leg));
      pipeline.remove(this);
      if (tls == null) {
        comeUp();
      }
      if (closing) {
        close();
      }
    }
  }

  private final class Carrier extends ChannelInboundHandlerAdapter {
    private final Leg leg;

    Carrier(Leg leg) {
      this.leg = leg;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      if (event instanceof SslHandshakeCompletionEvent done && done.isSuccess()) {
        comeUp();
      }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      var buffer = (ByteBuf) message;
      try {
        user.received(Channels.bytes(buffer));
      } finally {
        buffer.release();
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      reach.witness().transcript().add(Party.ATTACKER, new Event.Ended(leg));
      reach.witness().ends().ended(leg);
      user.ended(up);
      gone.complete(null);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      reach.witness().failed(ctx, cause);
    }
  }

  /// For users that need only one of the three calls.
  static User receiving(
      Consumer<Leg> connected, Consumer<Bytes> received, Consumer<Boolean> ended) {
    return new User() {
      @Override
      public void connected(Leg leg) {
        connected.accept(leg);
      }

      @Override
      public void received(Bytes bytes) {
        received.accept(bytes);
      }

      @Override
      public void ended(boolean wasUp) {
        ended.accept(wasUp);
      }
    };
  }
}
