package interlope.wire.http;

import interlope.wire.Bytes;

/// @param target the request target as sent: `/account` or an absolute URL (RFC 9112 section 3.2)
public record HttpRequest(String method, String target, Headers headers, Bytes body)
    implements HttpMessage {
  public static HttpRequest of(String method, String target, Bytes body) {
    return new HttpRequest(method, target, Headers.NONE, body);
  }

  /// The target without scheme and host: an absolute one (RFC 9112 section 3.2.2) names the same
  /// thing as its path.
  public String path() {
    int authority = target.startsWith("/") ? -1 : target.indexOf("://");
    if (authority < 0) {
      return target;
    }
    int path = target.indexOf('/', authority + 3);
    return path < 0 ? "/" : target.substring(path);
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
