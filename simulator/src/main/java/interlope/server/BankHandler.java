package interlope.server;

import interlope.channel.Witness;
import interlope.event.Detector;
import interlope.event.Event;
import interlope.event.Party;
import interlope.inner.InnerReply;
import interlope.inner.InnerServer;
import interlope.story.BankAnswer;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import java.util.function.Function;

/// One connection of the bank: counts its requests, undoes the inner layer, asks the bank, and
/// writes down what was answered. On the server's event loop.
final class BankHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
  private final Leg leg;
  private final InnerServer inner;
  private final Function<HttpRequest, BankAnswer> bank;
  private final Witness witness;
  private int requests;

  BankHandler(Leg leg, InnerServer inner, Function<HttpRequest, BankAnswer> bank, Witness witness) {
    this.leg = leg;
    this.inner = inner;
    this.bank = bank;
    this.witness = witness;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest raw) {
    var id = new ExchangeId(leg, ++requests);
    boolean goesOn = raw.decoderResult().isSuccess() && HttpUtil.isKeepAlive(raw);
    var answer =
        raw.decoderResult().isSuccess()
            ? serve(id, HttpCodec.request(raw))
            : HttpResponse.empty(400);
    var written = ctx.writeAndFlush(HttpCodec.response(answer));
    written.addListener(
        goesOn ? ChannelFutureListener.CLOSE_ON_FAILURE : ChannelFutureListener.CLOSE);
  }

  private HttpResponse serve(ExchangeId id, HttpRequest outer) {
    var reply = inner.serve(outer, request -> ask(id, request));
    if (reply instanceof InnerReply.Refused(_, var why)) {
      notice(why);
    }
    return reply.outer();
  }

  private HttpResponse ask(ExchangeId id, HttpRequest request) {
    var answer = bank.apply(request);
    if (answer.carriedOut() != null) {
      witness.transcript().add(Party.SERVER, new Event.CarriedOut(id, answer.carriedOut()));
    }
    if (answer.replayNoticed()) {
      notice("The server had seen this request before.");
    }
    witness
        .transcript()
        .add(Party.SERVER, new Event.Answered(id, answer.user(), request, answer.response()));
    return answer.response();
  }

  private void notice(String text) {
    witness.transcript().add(Party.SERVER, new Event.Noticed(Detector.SERVER, text));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    witness.transcript().add(Party.SERVER, new Event.Ended(leg));
    witness.ends().ended(leg);
  }

  /// How TLS failed is written down before this handler; all that is left is to close.
  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    witness.failed(ctx, cause);
  }
}
