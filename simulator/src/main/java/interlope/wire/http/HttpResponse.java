package interlope.wire.http;

import interlope.wire.Bytes;

/// @param status 100 to 599 (RFC 9110 section 15)
public record HttpResponse(int status, Headers headers, Bytes body) implements HttpMessage {
  public HttpResponse {
    if (status < 100 || status > 599) {
      throw new IllegalArgumentException("a status is 100 to 599, not " + status);
    }
  }

  public static HttpResponse of(int status, String contentType, Bytes body) {
    return new HttpResponse(status, Headers.of("Content-Type", contentType), body);
  }

  public static HttpResponse empty(int status) {
    return new HttpResponse(status, Headers.of("Content-Length", "0"), Bytes.EMPTY);
  }

  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /// Whether the final answer is still to come (RFC 9110 section 15.2).
  public boolean isInterim() {
    return status / 100 == 1 && status != 101;
  }

  @Override
  public String startLine() {
    return "HTTP/1.1 " + status + " " + reasonPhrase();
  }

  @Override
  public HttpResponse withBody(Bytes other) {
    return new HttpResponse(status, headers, other);
  }

  public HttpResponse withHeader(String name, String value) {
    return new HttpResponse(status, headers.with(name, value), body);
  }

  private String reasonPhrase() {
    return switch (status) {
      case 200 -> "OK";
      case 201 -> "Created";
      case 204 -> "No Content";
      case 301 -> "Moved Permanently";
      case 302 -> "Found";
      case 303 -> "See Other";
      case 308 -> "Permanent Redirect";
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 404 -> "Not Found";
      case 409 -> "Conflict";
      default -> "Status";
    };
  }
}
