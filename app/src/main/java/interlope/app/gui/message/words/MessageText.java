package interlope.app.gui.message.words;

import static interlope.word.Texts.text;

import interlope.wire.Bytes;
import interlope.wire.http.Header;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An HTTP message as a person reads it: what it asks or answers, then what it carries, then its
/// other header fields, all of them, calmly. Secrets are marked.
public record MessageText(MarkedSecrets secrets) {
  private static final int SEALED_ROWS = 4;
  private static final int MOST_LINES = 200;
  private static final Set<String> TELLING =
      Set.of("location", "set-cookie", "authorization", "cookie");
  private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern PAIR = Pattern.compile(STRING + "\\s*:\\s*" + STRING);
  private static final Pattern FLAT_JSON =
      Pattern.compile("\\{\\s*(" + PAIR.pattern() + "(\\s*,\\s*" + PAIR.pattern() + ")*)?\\s*\\}");

  public List<TextLine> of(HttpMessage message) {
    return Stream.of(start(message), telling(message), body(message), calm(message))
        .flatMap(List::stream)
        .toList();
  }

  /// The same with what `other` has otherwise marked as the attacker's, and what stood there.
  public List<TextLine> changedFrom(HttpMessage other, HttpMessage message) {
    var lines = new ArrayList<TextLine>();
    lines.addAll(compared(start(other), start(message)));
    lines.addAll(compared(telling(other), telling(message)));
    if (isReadable(message) || !isReadable(other)) {
      lines.addAll(
          isReadable(message)
              ? compared(body(other), body(message))
              : HexText.changed(other.body(), message.body(), SEALED_ROWS));
    } else {
      lines.addAll(body(message));
    }
    lines.addAll(calm(message));
    return lines;
  }

  private static List<TextLine> compared(List<TextLine> before, List<TextLine> after) {
    var lines = new ArrayList<TextLine>();
    for (int at = 0; at < after.size(); at++) {
      var now = after.get(at);
      if (before.contains(now)) {
        lines.add(now);
      } else {
        lines.add(now.changed());
        if (before.size() == after.size()) {
          lines.add(TextLine.muted(text("message.text.was", before.get(at).text())));
        }
      }
    }
    return lines;
  }

  private static List<TextLine> start(HttpMessage message) {
    return switch (message) {
      case HttpRequest request ->
          List.of(TextLine.strong(request.method() + " " + request.target()));
      case HttpResponse answer ->
          List.of(
              TextLine.strong(answer.startLine().substring(answer.startLine().indexOf(' ') + 1)));
    };
  }

  private List<TextLine> telling(HttpMessage message) {
    return message.headers().fields().stream()
        .filter(this::isTelling)
        .map(field -> named(field.name(), field.value()))
        .toList();
  }

  private boolean isTelling(Header field) {
    return TELLING.stream().anyMatch(field::isNamed) || secrets.marks(field.value());
  }

  private List<TextLine> calm(HttpMessage message) {
    var rest =
        message.headers().fields().stream()
            .filter(field -> !isTelling(field))
            .map(field -> TextLine.muted(clean(field.name() + ": " + field.value())))
            .toList();
    return rest.isEmpty() ? rest : Stream.concat(Stream.of(TextLine.EMPTY), rest.stream()).toList();
  }

  private TextLine named(String name, String value) {
    var said = secrets.mark(clean(value));
    // A mark brings its own margin, and the longest secret just fits beside its name.
    boolean marked = !said.isEmpty() && said.getFirst().tone() != TextSpan.Tone.PLAIN;
    return new TextLine(
        Stream.concat(Stream.of(TextSpan.muted(clean(name) + (marked ? ":" : ": "))), said.stream())
            .toList());
  }

  private List<TextLine> body(HttpMessage message) {
    var body = message.body();
    if (body.isEmpty()) {
      return List.of();
    }
    if (!isReadable(message)) {
      return HexText.sealed(body, SEALED_ROWS);
    }
    var content = body.text();
    if (FLAT_JSON.matcher(content.strip()).matches()) {
      return PAIR.matcher(content)
          .results()
          .map(pair -> named(pair.group(1), pair.group(2)))
          .toList();
    }
    if (isForm(message)) {
      return Stream.of(content.split("&", -1)).map(this::formField).toList();
    }
    return content
        .lines()
        .limit(MOST_LINES)
        .map(line -> new TextLine(secrets.mark(clean(line))))
        .toList();
  }

  private static boolean isForm(HttpMessage message) {
    return message
        .headers()
        .first("Content-Type")
        .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
        .isPresent();
  }

  private TextLine formField(String field) {
    int at = field.indexOf('=');
    return at < 0
        ? new TextLine(secrets.mark(decoded(field)))
        : named(decoded(field.substring(0, at)), decoded(field.substring(at + 1)));
  }

  private static String decoded(String text) {
    try {
      return clean(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return clean(text); // an attacker may send what is no form
    }
  }

  /// Whether the body is text rather than sealed bytes.
  static boolean isReadable(HttpMessage message) {
    Bytes body = message.body();
    return body.text()
        .chars()
        .noneMatch(
            one -> one == 0xfffd || (one < 0x20 && one != '\n' && one != '\r' && one != '\t'));
  }

  /// What came off the wire is shown, never obeyed.
  private static String clean(String text) {
    return text.codePoints()
        .mapToObj(one ->
            Character.isISOControl(one) || Character.getType(one) == Character.FORMAT
                ? "\ufffd"
                : Character.toString(one))
        .collect(Collectors.joining());
  }
}
