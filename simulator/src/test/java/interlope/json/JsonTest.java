package interlope.json;

import static interlope.json.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Object TREE =
      object(
          "text",
          "a \"b\"\n",
          "truth",
          true,
          "whole",
          12,
          "number",
          new BigDecimal("0.50"),
          "nothing",
          null,
          "items",
          Arrays.asList("x", null, object()));

  private static final String LINE =
      "{\"text\":\"a \\\"b\\\"\\n\",\"truth\":true,\"whole\":12,\"number\":0.50,\"nothing\":null,"
          + "\"items\":[\"x\",null,{}]}";

  @Test
  void writesATreeOnOneLineAndReadsItAgain() {
    assertThat(Json.of(TREE)).isEqualTo(LINE);
    assertThat(Json.parse(LINE).map(Members::object)).contains(asMap());
  }

  @Test
  void readsWholeNumbersThatAreTooLargeAsDecimals() {
    assertThat(Json.parse("{\"a\":99999999999,\"b\":1e2}").map(Members::object))
        .contains(object("a", new BigDecimal("99999999999"), "b", new BigDecimal("1e2")));
  }

  @Test
  void writesATreeOnManyLines() {
    assertThat(Json.pretty(object("a", 1, "b", object("c", true))))
        .isEqualTo(
            """
            {
              "a" : 1,
              "b" : {
                "c" : true
              }
            }
            """);
  }

  @Test
  void readsNothingThatIsNoJson() {
    assertThat(Json.parse("{\"a\":")).isEmpty();
    assertThat(Json.parse("{\"a\":1} more")).isEmpty();
    assertThat(Json.parse("{\"a\":1,\"a\":2}")).isEmpty();
  }

  @Test
  void saysWhereThereIsNoObject() {
    for (var other : new String[] {"", "[1]", "null", "7"}) {
      assertThatThrownBy(() -> Json.parse(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no object where one should be");
    }
  }

  @SuppressWarnings("unchecked") // it is one
  private static Map<String, Object> asMap() {
    return (Map<String, Object>) TREE;
  }
}
