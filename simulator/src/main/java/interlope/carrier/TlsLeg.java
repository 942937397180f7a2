package interlope.carrier;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Transcript;
import interlope.tls.HandshakeOutcome;
import interlope.wire.Leg;
import interlope.wire.tables.Alert;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.time.Duration;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;

/// TLS on a leg: the handler that carries an engine, and the one after it that writes down how the
/// handshake ended and which alert came.
public final class TlsLeg extends ChannelInboundHandlerAdapter {
  private final Leg leg;
  private final Party party;
  private final Transcript transcript;

  public TlsLeg(Leg leg, Party party, Transcript transcript) {
    this.leg = leg;
    this.party = party;
    this.transcript = transcript;
  }

  /// Carries `engine`; goes right before the [TlsLeg].
  public static ChannelHandler carrying(SSLEngine engine, Duration patience) {
    var handler = new SslHandler(engine);
    handler.setHandshakeTimeoutMillis(patience.toMillis());
    handler.setCloseNotifyFlushTimeoutMillis(patience.toMillis());
    handler.setCloseNotifyReadTimeoutMillis(0);
    return handler;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
    if (event instanceof SslHandshakeCompletionEvent done) {
      if (done.isSuccess()) {
        var session = ctx.pipeline().get(SslHandler.class).engine().getSession();
        transcript.add(
            party, new Event.HandshakeDone(leg, session.getProtocol(), session.getCipherSuite()));
      } else {
        writeDown(done.cause());
      }
    }
    super.userEventTriggered(ctx, event);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception {
    var session = ctx.pipeline().get(SslHandler.class);
    if (session != null && session.handshakeFuture().isSuccess()) {
      writeDown(cause);
    }
    super.exceptionCaught(ctx, cause);
  }

  private void writeDown(Throwable cause) {
    var failure =
        cause instanceof DecoderException && cause.getCause() != null ? cause.getCause() : cause;
    if (HandshakeOutcome.of(failure, Duration.ZERO)
        instanceof HandshakeOutcome.Refused(var by, var alert)) {
      transcript.add(
          party, new Event.AlertPassed(leg, by == HandshakeOutcome.By.THIS_SIDE, word(alert)));
    }
  }

  private static @Nullable String word(@Nullable Alert alert) {
    return alert == null ? null : alert.word();
  }
}
