package interlope.wire.fields;

import interlope.wire.Bytes;
import java.util.regex.Pattern;

/// A message of HTTP/1.1 (RFC 9112 section 2.1). Lines hold their line ends.
final class HttpFields {
  private static final Bytes LINE_END = Bytes.ofText("\r\n");
  private static final Bytes SPACE = Bytes.ofText(" ");
  private static final Bytes COLON = Bytes.ofText(":");
  private static final Pattern REQUEST = Pattern.compile("[!-~]+ [!-~]+ HTTP/1\\.\\d");
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+\\-.^_`|~0-9A-Za-z]{1,200}");
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.\\d \\d{3}( .*)?");

  private HttpFields() {}

  static boolean begins(Bytes content) {
    int end = content.indexOf(LINE_END);
    var line = end < 0 ? "" : content.slice(0, end).text();
    return REQUEST.matcher(line).matches() || STATUS.matcher(line).matches();
  }

  /// Names one message; what follows the head is its body.
  static void message(Cursor cursor) {
    var content = cursor.peekBytes(cursor.left());
    if (!begins(content)) {
      return;
    }
    int at = content.indexOf(LINE_END) + LINE_END.size();
    startLine(cursor, content.slice(0, at - LINE_END.size()));
    for (int end = content.indexOf(LINE_END, at); end >= 0; end = content.indexOf(LINE_END, at)) {
      var line = content.slice(at, end);
      at = end + LINE_END.size();
      if (line.isEmpty()) {
        cursor.opaque("CRLF", LINE_END.size(), _ -> "");
        body(cursor);
        return;
      }
      fieldLine(cursor, line);
    }
  }

  private static void startLine(Cursor cursor, Bytes line) {
    int first = line.indexOf(SPACE);
    int second = line.indexOf(SPACE, first + 1);
    boolean status = line.slice(0, first).text().startsWith("HTTP/");
    cursor.part(
        status ? "status-line" : "request-line",
        line.size() + LINE_END.size(),
        FieldText.text(line),
        inner -> {
          word(inner, status ? "HTTP-version" : "method", first);
          word(inner, status ? "status-code" : "request-target", wordEnd(line, second) - first - 1);
          if (second >= 0) {
            int rest = line.size() - second - 1;
            inner.opaque(status ? "reason-phrase" : "HTTP-version", rest, FieldText::text);
          }
          inner.skip(LINE_END.size());
        });
  }

  private static int wordEnd(Bytes line, int space) {
    return space < 0 ? line.size() : space;
  }

  private static void word(Cursor cursor, String name, int length) {
    cursor.opaque(name, length, FieldText::text);
    if (cursor.left() > LINE_END.size()) {
      cursor.skip(SPACE.size());
    }
  }

  private static void fieldLine(Cursor cursor, Bytes line) {
    int colon = line.indexOf(COLON);
    int length = line.size() + LINE_END.size();
    var name = colon < 0 ? "" : FieldText.text(line.slice(0, colon));
    if (TOKEN.matcher(name).matches()) {
      cursor.opaque(name, length, _ -> FieldText.text(line.from(colon + 1)).strip());
    } else {
      cursor.notUnderstood(length);
    }
  }

  private static void body(Cursor cursor) {
    if (cursor.hasMore()) {
      cursor.opaque("message-body", cursor.left(), HttpFields::shown);
    }
  }

  private static String shown(Bytes body) {
    var text = FieldText.text(body);
    return text.indexOf('\ufffd') < 0 ? text : FieldText.size(body);
  }
}
