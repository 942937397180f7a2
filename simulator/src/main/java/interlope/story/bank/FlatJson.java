package interlope.story.bank;

import interlope.wire.Bytes;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// JSON objects (RFC 8259) whose values are all strings: all that the bank speaks. Written by hand,
/// since to load a library for it would take longer than the first run does.
final class FlatJson {
  private final String text;
  private int at;
  private boolean broken;

  private FlatJson(String text) {
    this.text = text;
  }

  /// @param namesAndValues in turn
  static Bytes write(String... namesAndValues) {
    var json = new StringBuilder("{");
    for (int at = 0; at < namesAndValues.length; at++) {
      json.append(at == 0 ? "" : at % 2 == 0 ? "," : ":");
      quote(namesAndValues[at], json);
    }
    return Bytes.ofText(json.append('}').toString());
  }

  /// Empty where `json` is anything but one such object in UTF-8, or names a field twice.
  static Optional<Map<String, String>> read(Bytes json) {
    var reader = new FlatJson(json.text());
    var fields = reader.object();
    return reader.broken || !Bytes.ofText(reader.text).equals(json)
        ? Optional.empty()
        : Optional.of(fields);
  }

  private static void quote(String value, StringBuilder json) {
    json.append('"');
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c < ' ') {
        json.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    json.append('"');
  }

  private Map<String, String> object() {
    var fields = new HashMap<String, String>();
    take('{');
    if (!has('}')) {
      do {
        var name = string();
        take(':');
        var former = fields.put(name, string());
        broken |= former != null;
      } while (!broken && has(','));
      take('}');
    }
    skipSpace();
    broken |= at < text.length();
    return fields;
  }

  private String string() {
    take('"');
    var content = new StringBuilder();
    while (!broken) {
      char c = next();
      if (c == '"') {
        return content.toString();
      }
      broken |= c < ' ';
      content.append(c == '\\' ? escaped() : c);
    }
    return "";
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) (hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit());
      default -> {
        broken = true;
        yield c;
      }
    };
  }

  private int hexDigit() {
    char c = next();
    broken |= !HexFormat.isHexDigit(c);
    return broken ? 0 : HexFormat.fromHexDigit(c);
  }

  private void take(char wanted) {
    broken |= !has(wanted);
  }

  private boolean has(char wanted) {
    skipSpace();
    boolean found = at < text.length() && text.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char next() {
    broken |= at == text.length();
    return broken ? '\0' : text.charAt(at++);
  }
}
