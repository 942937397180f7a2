package interlope.wire.http;

import interlope.wire.Bytes;

/// @param target the request target as sent: `/account` or an absolute URL (RFC 9112 section 3.2)
public record HttpRequest(String method, String target, Headers headers, Bytes body)
    implements HttpMessage {
  public static HttpRequest of(String method, String target, Bytes body) {
    return new HttpRequest(method, target, Headers.NONE, body);
  }

  @Override
  public String startLine() {
    return method + " " + target + " HTTP/1.1";
  }

  @Override
  public HttpRequest withBody(Bytes other) {
    return new HttpRequest(method, target, headers, other);
  }

  public HttpRequest withHeader(String name, String value) {
    return new HttpRequest(method, target, headers.with(name, value), body);
  }
}
