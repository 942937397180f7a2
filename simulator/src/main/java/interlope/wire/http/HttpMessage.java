package interlope.wire.http;

import interlope.wire.Bytes;
import java.util.stream.Collectors;

/// A whole HTTP/1.1 message (RFC 9112). Its body is as it was sent, after any chunked coding.
public sealed interface HttpMessage permits HttpRequest, HttpResponse {
  Headers headers();

  Bytes body();

  /// The first line, without its line end.
  String startLine();

  HttpMessage withBody(Bytes body);

  /// The message as it goes on the wire, with a `Content-Length` that fits the body.
  default Bytes toBytes() {
    boolean chunked = headers().first("Transfer-Encoding").isPresent();
    var fields =
        body().isEmpty() && !chunked && headers().first("Content-Length").isEmpty()
            ? headers()
            : headers()
                .without("Transfer-Encoding")
                .with("Content-Length", String.valueOf(body().size()));
    var head =
        fields.fields().stream()
            .map(field -> field.name() + ": " + field.value() + "\r\n")
            .collect(Collectors.joining("", startLine() + "\r\n", "\r\n"));
    return Bytes.concat(Bytes.ofText(head), body());
  }
}
