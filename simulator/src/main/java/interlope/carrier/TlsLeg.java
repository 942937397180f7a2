package interlope.carrier;

import interlope.event.Event;
import interlope.event.Party;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.leg.PassedAlert;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLEngine;

/// TLS on a leg: the handler that carries an engine, and the one after it that writes down how the
/// handshake ended and which alert ended the session.
public final class TlsLeg extends ChannelInboundHandlerAdapter {
  private final Leg leg;
  private final Party party;
  private final Witness witness;

  /// @param witness has the leg's bytes and its secrets
  public TlsLeg(Leg leg, Party party, Witness witness) {
    this.leg = leg;
    this.party = party;
    this.witness = witness;
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
        var session = engine(ctx).getSession();
        witness
            .transcript()
            .add(
                party,
                new Event.HandshakeDone(leg, session.getProtocol(), session.getCipherSuite()));
      } else {
        writeDown(ctx);
      }
    }
    super.userEventTriggered(ctx, event);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception {
    var session = ctx.pipeline().get(SslHandler.class);
    if (session != null && session.handshakeFuture().isSuccess()) {
      writeDown(ctx);
    }
    super.exceptionCaught(ctx, cause);
  }

  /// What passed on the wire says which alert it was, and whose. One of this side's own goes out
  /// after whoever listens here has been told, so it is looked for in the loop's next turn.
  private void writeDown(ChannelHandlerContext ctx) {
    var outbound = engine(ctx).getUseClientMode() ? Direction.TO_SERVER : Direction.TO_CLIENT;
    ctx.executor()
        .execute(() ->
            fatal()
                .ifPresent(alert ->
                    witness
                        .transcript()
                        .add(
                            party,
                            new Event.AlertPassed(leg, alert.to() == outbound, alert.name()))));
  }

  private Optional<PassedAlert> fatal() {
    var passed = witness.tap().soFar().of(leg);
    return PassedAlert.fatalOn(passed, witness.keys().in(passed));
  }

  private static SSLEngine engine(ChannelHandlerContext ctx) {
    return ctx.pipeline().get(SslHandler.class).engine();
  }
}
