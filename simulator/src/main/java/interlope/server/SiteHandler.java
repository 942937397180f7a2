package interlope.server;

import interlope.carrier.Witness;
import interlope.event.Event;
import interlope.event.Party;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpResponse;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpUtil;

/// One connection of a site: counts its requests and has them answered. On the server's event loop.
final class SiteHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
  private final Leg leg;
  private final Site site;
  private final Witness witness;
  private int requests;

  SiteHandler(Leg leg, Site site, Witness witness) {
    this.leg = leg;
    this.site = site;
    this.witness = witness;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest raw) {
    var id = new ExchangeId(leg, ++requests);
    boolean whole = raw.decoderResult().isSuccess();
    var answer = whole ? site.answer(id, HttpCodec.request(raw)) : HttpResponse.empty(400);
    ctx.writeAndFlush(HttpCodec.response(answer))
        .addListener(
            whole && HttpUtil.isKeepAlive(raw)
                ? ChannelFutureListener.CLOSE_ON_FAILURE
                : ChannelFutureListener.CLOSE);
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
