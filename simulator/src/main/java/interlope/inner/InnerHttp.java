package interlope.inner;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.Optional;

/// How inner layers travel in outer HTTP, and read the HTTP inside.
public final class InnerHttp {
  private static final String CONTENT_TYPE = "application/octet-stream";

  private InnerHttp() {}

  public static HttpRequest post(String path, Bytes body) {
    return new HttpRequest("POST", path, Headers.of("Content-Type", CONTENT_TYPE), body);
  }

  public static boolean isPost(HttpRequest outer, String path) {
    return outer.method().equals("POST") && outer.target().equals(path);
  }

  public static HttpResponse ok(Bytes body) {
    return HttpResponse.of(200, CONTENT_TYPE, body);
  }

  /// Empty unless `content` is one whole request and nothing else.
  public static Optional<HttpRequest> request(Bytes content) {
    return only(Direction.TO_SERVER, content, HttpRequest.class);
  }

  /// Empty unless `content` is one whole answer and nothing else.
  public static Optional<HttpResponse> answer(Bytes content) {
    return only(Direction.TO_CLIENT, content, HttpResponse.class);
  }

  private static <T> Optional<T> only(Direction to, Bytes content, Class<T> kind) {
    var reader = new HttpReader(to);
    var messages = reader.feed(content);
    return messages.size() == 1 && reader.rest().isEmpty()
        ? Optional.of(kind.cast(messages.getFirst()))
        : Optional.empty();
  }
}
