package interlope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the sources to what the house looks like, and each rule to planted sources that break it
/// and no other.
class HouseTest {
  private static final List<Source> HOUSE = Source.all();

  @ParameterizedTest
  @EnumSource
  void theHouseKeeps(HouseRule rule) {
    assertThat(rule.brokenBy(HOUSE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void plantedSourcesBreakTheirRuleAndNoOther(HouseRule rule) {
    assertThat(brokenBy(planted(rule))).containsExactly(rule);
  }

  @Test
  void innocentSourcesBreakNone() {
    var sources = new ArrayList<Source>();
    IntStream.range(0, 15).forEach(at -> sources.add(main("interlope.wire", "Wire" + at, "")));
    sources.add(main("interlope.wire.tls", "Long", "\n".repeat(300)));
    sources.add(main("interlope.attack.action", "Tamper", "public final class Tamper {\n"));
    sources.add(test("interlope.attack.action", "TamperTest"));
    sources.add(main("interlope.attack", "Action", "public interface Action {\n"));
    sources.add(test("interlope.wire.tls", "Tamper"));

    assertThat(brokenBy(sources)).isEmpty();
  }

  @Test
  void allModulesAreRead() {
    assertThat(HOUSE)
        .extracting(source -> source.module() + " " + source.root())
        .contains("simulator main", "simulator test", "scenarios main", "app test", "bench main");
  }

  private static List<HouseRule> brokenBy(List<Source> sources) {
    return Stream.of(HouseRule.values()).filter(rule -> !rule.brokenBy(sources).isEmpty()).toList();
  }

  private static List<Source> planted(HouseRule rule) {
    return switch (rule) {
      case SMALL_ROOMS ->
          IntStream.rangeClosed(0, 15)
              .mapToObj(at -> test("interlope.wire", "Wire" + at + "Test"))
              .toList();
      case SMALL_FILES -> List.of(main("interlope.wire", "Long", "\n".repeat(301)));
      case NAMES_OF_THEIR_OWN ->
          List.of(main("interlope.wire", "Origin", ""), main("interlope.wire.tls", "Origin", ""));
      case TESTS_OF_THEIR_OWN ->
          List.of(
              main("interlope.attack.action", "Tamper", "/// It tampers.\nfinal class Tamper {\n"),
              test("interlope.attack.entry", "TamperTest"));
    };
  }

  private static Source main(String room, String name, String text) {
    return new Source("simulator", "main", room, name, text);
  }

  private static Source test(String room, String name) {
    return new Source("simulator", "test", room, name, "");
  }
}
