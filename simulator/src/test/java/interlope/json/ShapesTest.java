package interlope.json;

import static interlope.json.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapesTest {
  private static final Shape<Place> PLACE =
      Shapes.ofRecord(
          Place.class, Shapes.member("file", Forms.TEXT), Shapes.orNull("line", Forms.integer(1)));

  private static final Shape<Finding> FINDING =
      new Variants<>(
          "kind",
          "finding",
          List.of(
              new Variants.Variant<>("typo", Typo.class, Shapes.ofRecord(Typo.class, PLACE)),
              new Variants.Variant<>(
                  "slow",
                  Slow.class,
                  Shapes.ofRecord(
                      Slow.class,
                      Shapes.member("took", Forms.duration(Duration.ofSeconds(1), 2))))));

  @Test
  void writesARecordsComponentsAsMembersAndReadsThemAgain() {
    var typo = new Typo(new Place("a.yaml", null));

    assertThat(written(typo)).isEqualTo(object("kind", "typo", "file", "a.yaml", "line", null));
    assertThat(FINDING.read(new Members(written(typo)))).isEqualTo(typo);
  }

  @Test
  void roundsTimes() {
    var slow = new Slow(Duration.ofMillis(1_256));

    assertThat(Json.of(written(slow))).isEqualTo("{\"kind\":\"slow\",\"took\":1.26}");
    assertThat(FINDING.read(new Members(written(slow))))
        .isEqualTo(new Slow(Duration.ofMillis(1_260)));
  }

  @Test
  void saysWhatIsWrong() {
    assertRefused(object("kind", "typo"), "there is no `file`");
    assertRefused(object("kind", "typo", "file", 7), "`file` is no text");
    assertRefused(object("kind", "typo", "file", "a", "line", "b"), "`line` is no whole number");
    assertRefused(object("kind", "typo", "file", ""), "a file has a name");
    assertRefused(object("kind", "rude"), "this version knows no finding `rude`");
    assertRefused(object("kind", "slow", "took", -1), "`took` is no time that a run can take");
  }

  @Test
  void describesWhatItWrites() {
    assertThat(Json.of(Shape.schema(List.of(PLACE))))
        .isEqualTo(
            "{\"type\":\"object\",\"required\":[\"file\",\"line\"],\"properties\":"
                + "{\"file\":{\"type\":\"string\"},"
                + "\"line\":{\"type\":[\"integer\",\"null\"],\"minimum\":1}}}");
  }

  @Test
  void aRecordHasAShapeForEachComponent() {
    assertThatThrownBy(() -> Shapes.ofRecord(Place.class, Shapes.member("file", Forms.TEXT)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, @Nullable Object> written(Finding finding) {
    var tree = object();
    FINDING.write(finding, tree);
    return tree;
  }

  private static void assertRefused(Map<String, @Nullable Object> tree, String why) {
    assertThatThrownBy(() -> FINDING.read(new Members(tree)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  /// A value of some kinds.
  public sealed interface Finding {}

  public record Typo(Place at) implements Finding {}

  public record Slow(Duration took) implements Finding {}

  public record Place(String file, @Nullable Integer line) {
    public Place {
      if (file.isEmpty()) {
        throw new IllegalArgumentException("a file has a name");
      }
    }
  }
}
