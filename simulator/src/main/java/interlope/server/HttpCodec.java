package interlope.server;

import interlope.carrier.Channels;
import interlope.wire.http.Header;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

/// Between Netty's messages and ours.
final class HttpCodec {
  private HttpCodec() {}

  static HttpRequest request(FullHttpRequest raw) {
    return new HttpRequest(
        raw.method().name(),
        raw.uri(),
        new Headers(
            raw.headers().entries().stream()
                .map(field -> new Header(field.getKey(), field.getValue()))
                .toList()),
        Channels.bytes(raw.content()));
  }

  static FullHttpResponse response(HttpResponse answer) {
    var raw =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(answer.status()),
            Channels.buffer(answer.body()));
    answer.headers().fields().forEach(field -> raw.headers().add(field.name(), field.value()));
    raw.headers().set(HttpHeaderNames.CONTENT_LENGTH, answer.body().size());
    return raw;
  }
}
