package interlope.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON (RFC 8259) as trees: maps in their order, lists, texts, numbers, truth values and null. The
/// one class that knows the library.
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  /// On one line.
  ///
  /// @throws IllegalArgumentException where the tree holds anything else
  public static String of(@Nullable Object tree) {
    return text(tree, ObjectWriteContext.empty());
  }

  /// A map in the order of its arguments: names and values in turn.
  public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      object.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
    }
    return object;
  }

  /// The object that `text` holds, and nothing else. Whole numbers come as [Integer] where they are
  /// small enough, all others as [BigDecimal].
  ///
  /// @return empty where it is no JSON, or names a member twice
  /// @throws IllegalArgumentException where it is something else than an object
  public static Optional<Members> parse(String text) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      var tree = parser.nextToken() == null ? null : read(parser);
      return parser.nextToken() == null ? Optional.of(Members.of(tree)) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static @Nullable Object read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = object();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var name = parser.currentName();
          parser.nextToken();
          object.put(name, read(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        var items = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      default -> null;
    };
  }

  private static Number number(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.INT
        ? Integer.valueOf(parser.getIntValue())
        : parser.getDecimalValue();
  }

  /// On many lines, indented, with a newline at the end.
  public static String pretty(@Nullable Object tree) {
    return text(tree, new Pretty()).replace("\r\n", "\n") + "\n";
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }

  private static String text(@Nullable Object tree, ObjectWriteContext context) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(context, text)) {
      write(json, tree);
    }
    return text.toString();
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
