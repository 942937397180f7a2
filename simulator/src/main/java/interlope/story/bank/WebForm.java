package interlope.story.bank;

import interlope.wire.Bytes;
import interlope.wire.http.HttpMessage;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a page's form sends: `application/x-www-form-urlencoded` (URL Standard, section 5).
public final class WebForm {
  public static final String TYPE = "application/x-www-form-urlencoded";

  private WebForm() {}

  public static boolean isIn(HttpMessage message) {
    return message
        .headers()
        .first("Content-Type")
        .map(type -> type.toLowerCase(Locale.ROOT).startsWith(TYPE))
        .orElse(false);
  }

  /// Fields in the order in which they are sent.
  public static Bytes write(Map<String, String> fields) {
    return Bytes.ofText(
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /// Empty where it is not well formed. Of two fields with one name the first counts.
  public static Optional<Map<String, String>> read(Bytes content) {
    var fields = new LinkedHashMap<String, String>();
    try {
      for (var field : content.text().split("&", -1)) {
        int equals = field.indexOf('=');
        if (equals > 0) {
          fields.putIfAbsent(
              decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
        }
      }
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
    return Optional.of(fields);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
