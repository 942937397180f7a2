package interlope.interposer;

import interlope.carrier.Channels;
import interlope.carrier.Witness;
import interlope.event.Event;
import interlope.event.Party;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The attacker's end of a client's connection. What each kind does with bytes is in its subclass;
/// here they come and go, and the end of one leg ends the other.
abstract class Front extends ChannelInboundHandlerAdapter {
  private final Leg leg;
  private final Witness witness;
  private @Nullable ChannelHandlerContext ctx;

  Front(Leg leg, Witness witness) {
    this.leg = leg;
    this.witness = witness;
  }

  abstract void received(Bytes bytes);

  /// The client's leg is over: says what came of it and ends the other one.
  ///
  /// @return completes when the other one is over too
  abstract CompletableFuture<Void> over();

  final Leg leg() {
    return leg;
  }

  final void toClient(Bytes bytes) {
    context()
        .writeAndFlush(Channels.buffer(bytes))
        .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }

  /// Closes the client's leg after what was sent has gone out.
  final void closeFront() {
    context().writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
  }

  private ChannelHandlerContext context() {
    return Objects.requireNonNull(ctx);
  }

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    ctx = added;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    var buffer = (ByteBuf) message;
    try {
      received(Channels.bytes(buffer));
    } finally {
      buffer.release();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    over()
        .thenRun(() -> {
          witness.transcript().add(Party.ATTACKER, new Event.Ended(leg));
          witness.ends().ended(leg);
        });
  }

  /// How TLS failed is written down before this handler; all that is left is to close.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    witness.failed(context, cause);
  }
}
