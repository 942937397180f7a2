package interlope.story.bank;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FlatJsonTest {
  private static final String LETTERS = "ab\"\\/\n\u0001ü€ {}:,u0";
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @Test
  void readsEveryEscapeAndAnySpaceBetween() {
    assertThat(read(" {\t\"a\" :\r\n\"\\u00fC\\\"\\\\\\/\\b\\f\\n\\r\\t\" , \"b\":\"\"} "))
        .isEqualTo(Map.of("a", "ü\"\\/\b\f\n\r\t", "b", ""));
    assertThat(read("{ }")).isEqualTo(Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"a\"",
        "{",
        "{}x",
        "{}{}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1}",
        "{\"a\":{}}",
        "{\"a\":null}",
        "{\"a\":\"1\"",
        "{\"a\":\"1\",}",
        "{,\"a\":\"1\"}",
        "{\"a\":\"1",
        "{\"a\":\"\\",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u00g0\"}",
        "{\"a\":\"\\u12",
        "{\"a\":\"\n\"}",
        "{\"a\":\"1\",\"a\":\"2\"}",
        "{\"a\":\"1\" \"b\":\"2\"}",
        "{a:\"1\"}"
      })
  void readsNothingElse(String wrong) {
    assertThat(FlatJson.read(Bytes.ofText(wrong))).isEmpty();
  }

  @Test
  void readsNothingThatIsNotUtf8() {
    assertThat(FlatJson.read(Bytes.ofHex("7b2261223a22ff227d"))).isEmpty();
  }

  @Test
  void agreesWithJacksonOnWhatItWritesAndOnWhatIsDamaged() {
    var random = new Random(41);
    int readable = 0;
    for (int round = 0; round < 5_000; round++) {
      var value = randomText(random);
      var written = FlatJson.write("name", value, "other", "x");
      assertThat(FlatJson.read(written)).contains(Map.of("name", value, "other", "x"));
      assertThat(jackson(written)).isEqualTo(Map.of("name", value, "other", "x"));

      var damaged = written.toArray();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(0x20, 0x7f);
      var byOther = jackson(Bytes.of(damaged));
      assertThat(FlatJson.read(Bytes.of(damaged)).orElse(Map.of())).isEqualTo(byOther);
      readable += byOther.isEmpty() ? 0 : 1;
    }
    assertThat(readable).isBetween(500, 4_500);
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /// Empty where Jackson refuses it or a value is no string.
  private static Map<String, String> jackson(Bytes json) {
    try {
      var tree = JACKSON.readTree(json.toArray());
      var fields = new HashMap<String, String>();
      for (var field : tree.properties()) {
        if (!field.getValue().isString()) {
          return Map.of();
        }
        fields.put(field.getKey(), field.getValue().stringValue());
      }
      return fields;
    } catch (JacksonException _) {
      return Map.of();
    }
  }

  private static Map<String, String> read(String json) {
    return FlatJson.read(Bytes.ofText(json)).orElseThrow();
  }
}
