package interlope.server;

import interlope.wire.http.Headers;
import interlope.wire.http.HttpResponse;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;

/// Sends whoever comes on plain HTTP to the same path on HTTPS (RFC 9110 section 15.4.2).
final class RedirectHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
  private final String name;

  RedirectHandler(String name) {
    this.name = name;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest raw) {
    var path = raw.uri().startsWith("/") ? raw.uri() : "/";
    var moved =
        new HttpResponse(
            301, Headers.of("Location", "https://" + name + path), HttpResponse.empty(301).body());
    ctx.writeAndFlush(HttpCodec.response(moved)).addListener(ChannelFutureListener.CLOSE);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }
}
