package interlope.report.saved;

import interlope.word.Word;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The members of a JSON object, each asked for as what it has to be. Members that nobody asks for
/// are ignored. All throw [IllegalArgumentException] where a member is missing or something else,
/// as the constructors of values do; the message has no full stop.
record Fields(JsonNode object) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /// No run takes longer; a time beyond it is damage.
  static final Duration LONGEST = Duration.ofDays(365);

  Fields {
    if (!object.isObject()) {
      throw new IllegalArgumentException("there is no object where one should be");
    }
  }

  /// @throws tools.jackson.core.JacksonException where `text` is no JSON
  static Fields parse(String text) {
    return new Fields(JSON.readTree(text));
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  /// As JSON.
  String json(String name) {
    return need(name).toString();
  }

  String text(String name) {
    return text(name, need(name));
  }

  @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  boolean truth(String name) {
    var value = need(name);
    if (!value.isBoolean()) {
      throw wrong(name, "neither true nor false");
    }
    return value.booleanValue();
  }

  int integer(String name) {
    var value = need(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(name, "no whole number");
    }
    return value.intValue();
  }

  /// @param nanos of one unit of the number
  Duration duration(String name, long nanos) {
    var value = need(name);
    var most = BigDecimal.valueOf(LONGEST.toNanos()).divide(BigDecimal.valueOf(nanos));
    if (!value.isNumber()
        || value.decimalValue().signum() < 0
        || value.decimalValue().compareTo(most) > 0) {
      throw wrong(name, "no time that a run can take");
    }
    return Duration.ofNanos(value.decimalValue().multiply(BigDecimal.valueOf(nanos)).longValue());
  }

  Fields fields(String name) {
    return new Fields(need(name));
  }

  @Nullable Fields fieldsOrNull(String name) {
    return has(name) ? fields(name) : null;
  }

  /// In the order in which they stand.
  List<Fields> listOfFields(String name) {
    return items(name).stream().map(Fields::new).toList();
  }

  List<String> texts(String name) {
    return items(name).stream().map(item -> text(name, item)).toList();
  }

  /// Each of them a list of texts.
  List<List<String>> listOfTexts(String name) {
    return items(name).stream()
        .map(item -> itemsOf(name, item).stream().map(part -> text(name, part)).toList())
        .toList();
  }

  <T extends Word> T word(String name, T[] values) {
    return named(text(name), values, Word::word);
  }

  @Nullable <T extends Word> T wordOrNull(String name, T[] values) {
    return has(name) ? word(name, values) : null;
  }

  <T extends Word> List<T> words(String name, T[] values) {
    return texts(name).stream().map(word -> named(word, values, Word::word)).toList();
  }

  static <T> T named(String word, T[] values, Function<T, String> name) {
    return Arrays.stream(values)
        .filter(value -> name.apply(value).equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("this version knows no word `%s` there".formatted(word)));
  }

  private List<JsonNode> items(String name) {
    return itemsOf(name, need(name));
  }

  private static List<JsonNode> itemsOf(String name, JsonNode value) {
    if (!value.isArray()) {
      throw wrong(name, "no list");
    }
    return List.copyOf(value.values());
  }

  private static String text(String name, JsonNode value) {
    if (!value.isString()) {
      throw wrong(name, "no text");
    }
    return value.stringValue();
  }

  private JsonNode need(String name) {
    var value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("there is no `%s`".formatted(name));
    }
    return value;
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException("`%s` is %s".formatted(name, what));
  }
}
