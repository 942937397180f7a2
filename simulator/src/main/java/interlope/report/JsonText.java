package interlope.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes trees of maps, lists, texts, numbers and truth values as JSON on one line.
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// @throws IllegalArgumentException where the tree holds anything else
  public static String of(@Nullable Object tree) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, tree);
    }
    return text.toString();
  }

  /// A map in the order of its arguments: names and values in turn.
  public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      object.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
    }
    return object;
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Map<?, ?> object -> {
        json.writeStartObject();
        for (var member : object.entrySet()) {
          json.writeName(String.valueOf(member.getKey()));
          write(json, member.getValue());
        }
        json.writeEndObject();
      }
      case List<?> items -> {
        json.writeStartArray();
        for (var item : items) {
          write(json, item);
        }
        json.writeEndArray();
      }
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }
}
