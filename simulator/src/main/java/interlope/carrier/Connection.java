package interlope.carrier;

import interlope.event.Party;
import interlope.tls.ServerTls;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.CodecException;
import io.netty.handler.ssl.SslCloseCompletionEvent;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// A TCP connection, with TLS on it where that was asked for. It is half-closed and reset like any,
/// and it tells its owner how it was. What is asked of it before it is up waits for that. All of it
/// is on the party's event loop.
public final class Connection {
  /// How much may wait for a connection that is not up yet, in bytes; from then on its source is
  /// not read. What waits in a connection that is up Netty counts.
  private static final int MOST_WAITING = 1 << 16;

  private final Party party;
  private final Witness witness;
  private final Queue<Consumer<SocketChannel>> waiting = new ArrayDeque<>();
  private int waitingBytes;
  private @Nullable SocketChannel channel;
  private @Nullable Owner owner;
  private @Nullable Connection source;

  /// Who uses a connection. Called on the party's event loop, [#over()] last of all.
  public interface Owner {
    /// A connection that was opened from here has a leg; nothing has been sent on it.
    default void opened(Leg leg) {}

    /// It could not be connected; nothing else is called.
    default void unreachable(Throwable why) {}

    default void handshakeDone() {}

    /// TLS failed, in the handshake or later, whoever objected; the connection ends by itself.
    default void refused() {}

    void received(Bytes bytes);

    /// The peer's TLS says that it sends no more.
    default void closeNotified() {}

    /// The peer's TCP says that it sends no more.
    void inputEnded();

    /// The connection ends by itself.
    default void wasReset() {}

    void over();
  }

  Connection(Party party, Witness witness) {
    this.party = party;
    this.witness = witness;
  }

  /// The connection is up.
  void begin(SocketChannel up, Owner whose) {
    channel = up;
    owner = whose;
    waitingBytes = 0;
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      next.accept(up);
    }
    pace();
  }

  public void send(Bytes bytes) {
    if (channel == null) {
      waitingBytes += bytes.size();
      pace();
    }
    whenUp(up ->
        up.writeAndFlush(Channels.buffer(bytes))
            .addListener(ChannelFutureListener.CLOSE_ON_FAILURE));
  }

  /// Says in TCP that no more comes, after what was sent; goes on reading.
  public void shutOutput() {
    whenUp(up -> afterSent(up, up::shutdownOutput));
  }

  /// Says in TLS that no more comes, after what was sent; goes on reading.
  public void closeNotify() {
    whenUp(up ->
        afterSent(
            up, () -> Objects.requireNonNull(up.pipeline().get(SslHandler.class)).closeOutbound()));
  }

  /// Ends the connection after what was sent has gone out, or when the party's patience is over.
  public void close() {
    whenUp(up -> {
      up.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
      var bound =
          up.eventLoop()
              .schedule(() -> abort(up), witness.patience().toMillis(), TimeUnit.MILLISECONDS);
      up.closeFuture().addListener(_ -> bound.cancel(false));
    });
  }

  /// Ends the connection at once, by a TCP reset; what was not sent yet is dropped.
  public void reset() {
    whenUp(up -> {
      up.config().setSoLinger(0);
      abort(up);
    });
  }

  /// Past TLS, which would say goodbye first.
  private static void abort(SocketChannel up) {
    up.pipeline().firstContext().close();
  }

  /// Puts the server's side of TLS on a connection that has been plain until now.
  ///
  /// @param first what the client has sent already
  public void startTls(ServerTls tls, Bytes first) {
    whenUp(up -> {
      var leg = Channels.accepted(up);
      secure(up, tls.newEngine(witness.keys().of(leg)), leg);
      up.pipeline().context(LegTap.class).fireChannelRead(Channels.buffer(first));
    });
  }

  void secure(SocketChannel up, SSLEngine engine, Leg leg) {
    up.pipeline()
        .addBefore(Last.NAME, null, TlsLeg.carrying(engine, witness.patience()))
        .addBefore(Last.NAME, null, new TlsLeg(leg, party, witness));
  }

  /// Reads from `fast` no faster than this connection takes what is sent on it.
  public void holdBack(Connection fast) {
    source = fast;
    pace();
  }

  private void pace() {
    if (source != null) {
      source.read(channel == null ? waitingBytes < MOST_WAITING : channel.isWritable());
    }
  }

  private void read(boolean on) {
    whenUp(up -> up.config().setAutoRead(on));
  }

  private void whenUp(Consumer<SocketChannel> deed) {
    if (channel == null) {
      waiting.add(deed);
    } else {
      deed.accept(channel);
    }
  }

  private Owner owner() {
    return Objects.requireNonNull(owner);
  }

  private static void afterSent(SocketChannel up, Runnable deed) {
    up.writeAndFlush(Unpooled.EMPTY_BUFFER)
        .addListener((ChannelFuture sent) -> {
          if (sent.isSuccess()) {
            deed.run();
          }
        });
  }

  /// Last in the pipeline.
  final class Last extends ChannelInboundHandlerAdapter {
    static final String NAME = "last";

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      var buffer = (ByteBuf) message;
      try {
        if (buffer.isReadable()) {
          owner().received(Channels.bytes(buffer));
        }
      } finally {
        buffer.release();
      }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      switch (event) {
        case SslHandshakeCompletionEvent done when done.isSuccess() -> owner().handshakeDone();
        case SslHandshakeCompletionEvent _ -> owner().refused();
        case SslCloseCompletionEvent done when done.isSuccess() -> owner().closeNotified();
        case ChannelInputShutdownEvent _ -> owner().inputEnded();
        default -> {} // Netty's other events are about its own handlers
      }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
      pace();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      if (source != null) {
        source.read(true); // else its end would not be seen
      }
      owner().over();
    }

    /// What TLS objected to is written down before this handler.
    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      switch (cause instanceof CodecException && cause.getCause() != null
          ? cause.getCause()
          : cause) {
        case SSLException _, CodecException _ -> owner().refused();
        case IOException _ -> owner().wasReset();
        case Throwable fault -> witness.ends().broke(fault);
      }
      ctx.close();
    }
  }
}
