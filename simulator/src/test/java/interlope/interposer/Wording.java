package interlope.interposer;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Bytes as a playbook writes them: `GET /a` or `POST /a text` is a whole request and `200 text` a
/// whole answer, each with nothing but its `Content-Length`; several are joined by ` + `; anything
/// else stands in quotes, or in hexadecimal digits where it is no text.
final class Wording {
  private static final Pattern REQUEST = Pattern.compile("(GET|POST) (/\\S*)(?: (.*))?");
  private static final Pattern ANSWER = Pattern.compile("([1-5]\\d\\d)(?: (.*))?");
  private static final Pattern JOINT = Pattern.compile(" \\+ ");

  /// Of TLS 1.2, with one suite and no extension.
  private static final Bytes HELLO =
      Bytes.ofHex("160301002f0100002b0303" + "07".repeat(32) + "000002002f01000000");

  private Wording() {}

  static Bytes bytes(String said) {
    return Bytes.concat(JOINT.splitAsStream(said).map(Wording::part).toList());
  }

  private static Bytes part(String said) {
    if (said.startsWith("\"")) {
      var text = said.substring(1, said.length() - 1);
      return Bytes.ofText(text.replace("\\r", "\r").replace("\\n", "\n"));
    }
    if (said.equals("{hello}")) {
      return HELLO;
    }
    return message(said)
        .map(HttpMessage::toBytes)
        .orElseGet(() -> Bytes.ofHex(said.replace(" ", "")));
  }

  private static Optional<HttpMessage> message(String said) {
    var request = REQUEST.matcher(said);
    if (request.matches()) {
      return Optional.of(
          HttpRequest.of(request.group(1), request.group(2), body(request.group(3))));
    }
    var answer = ANSWER.matcher(said);
    return answer.matches()
        ? Optional.of(answer(answer.group(1), answer.group(2)))
        : Optional.empty();
  }

  private static HttpResponse answer(String status, String text) {
    return HttpResponse.empty(Integer.parseInt(status)).withBody(body(text));
  }

  private static Bytes body(String text) {
    return text == null ? Bytes.EMPTY : Bytes.ofText(text);
  }

  static String of(Bytes bytes) {
    if (bytes.equals(HELLO)) {
      return "{hello}";
    }
    return Stream.of(Direction.values())
        .map(to -> new HttpReader(to).feed(bytes))
        .filter(whole -> !whole.isEmpty() && bytes.equals(plainest(whole)))
        .map(whole -> whole.stream().map(Wording::of).collect(Collectors.joining(" + ")))
        .findFirst()
        .orElseGet(() -> raw(bytes));
  }

  /// The same messages with no more headers than they need.
  private static Bytes plainest(List<HttpMessage> messages) {
    return Bytes.concat(
        messages.stream()
            .map(message ->
                switch (message) {
                  case HttpRequest(var method, var target, _, var body) ->
                      HttpRequest.of(method, target, body).toBytes();
                  case HttpResponse(var status, _, var body) ->
                      HttpResponse.empty(status).withBody(body).toBytes();
                })
            .toList());
  }

  private static String of(HttpMessage message) {
    var start =
        switch (message) {
          case HttpRequest request -> request.method() + " " + request.target();
          case HttpResponse answer -> String.valueOf(answer.status());
        };
    return message.body().isEmpty() ? start : start + " " + message.body().text();
  }

  private static String raw(Bytes bytes) {
    var text = bytes.text();
    boolean isText = text.chars().allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 0x7f));
    return isText
        ? '"' + text.replace("\r", "\\r").replace("\n", "\\n") + '"'
        : HexFormat.ofDelimiter(" ").formatHex(bytes.toArray());
  }
}
