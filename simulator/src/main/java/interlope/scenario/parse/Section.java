package interlope.scenario.parse;

import static interlope.word.Texts.text;

import interlope.catalogue.Vocabulary;
import interlope.design.Keys;
import interlope.scenario.problem.Excerpt;
import interlope.scenario.problem.Place;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Field;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.word.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// One mapping of a file whose keys are known: the file's top, its design, its attack, what it
/// expects. Making one notes the keys that do not belong and those that stand twice.
public final class Section {
  private final Walk walk;
  private final Kind kind;
  private final Mapping mapping;

  /// The sections that there are.
  enum Kind {
    SCENARIO(""),
    DESIGN_FILE(""),
    DESIGN("design"),
    ATTACK("attack"),
    EXPECT("expect");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    private List<String> keys() {
      return switch (this) {
        case SCENARIO -> Phrases.words(Vocabulary.scenarioKeys());
        case DESIGN_FILE -> Phrases.words(Vocabulary.designFileKeys());
        case DESIGN -> Phrases.words(Keys.ALL);
        case ATTACK -> Phrases.words(Vocabulary.attackKeys());
        case EXPECT -> Phrases.words(Vocabulary.expectKeys());
      };
    }

    private String under() {
      return path.isEmpty() ? text("problem.at-top") : text("problem.under", path);
    }
  }

  private Section(Walk walk, Kind kind, Mapping mapping) {
    this.walk = walk;
    this.kind = kind;
    this.mapping = mapping;
  }

  static Section of(Walk walk, Kind kind, Mapping mapping) {
    var section = new Section(walk, kind, mapping);
    section.checkKeys();
    return section;
  }

  boolean has(String key) {
    return mapping.has(key);
  }

  /// Reads the value of a key, given its path and itself; where the key stands twice, both, for the
  /// sake of what is wrong in them, and the first counts.
  <T> Optional<T> read(String key, BiFunction<String, Yaml, Optional<T>> reader) {
    var results =
        mapping.fields().stream()
            .filter(field -> field.key().equals(key))
            .map(field -> reader.apply(pathOf(key), field.value()))
            .toList();
    return results.isEmpty() ? Optional.empty() : results.getFirst();
  }

  /// Where a key that is there stands.
  Place placeOf(String key) {
    return mapping.fields().stream()
        .filter(field -> field.key().equals(key))
        .map(Field::place)
        .findFirst()
        .orElseThrow();
  }

  /// Where the value of a key that is there stands.
  Place placeOfValue(String key) {
    return mapping.fields().stream()
        .filter(field -> field.key().equals(key))
        .map(field -> field.value().place())
        .findFirst()
        .orElseThrow();
  }

  /// Notes that a key is missing.
  void require(String key, String what) {
    if (!has(key)) {
      walk.wrong(mapping.place(), pathOf(key), text("problem.missing", what));
    }
  }

  private void checkKeys() {
    var seen = new HashMap<String, Place>();
    var keys = kind.keys();
    for (var field : mapping.fields()) {
      var first = seen.putIfAbsent(field.key(), field.place());
      if (first != null) {
        walk.wrong(field.place(), pathOf(field.key()), text("problem.twice", first.line()));
      } else if (!keys.contains(field.key())) {
        walk.wrong(field.place(), kind.path, walk.onlyCounts() ? "" : unknownKey(field.key()));
      }
    }
  }

  private String unknownKey(String typed) {
    var shown = Excerpt.word(typed);
    for (var other : others().toList()) {
      if (other.keys().contains(typed)) {
        return text("problem.unknown-key.belongs", shown, kind.under(), other.under());
      }
    }
    var meant = Nearest.to(typed, kind.keys());
    if (meant.isPresent()) {
      return text("problem.unknown-key.meant", shown, kind.under(), meant.get());
    }
    for (var other : others().toList()) {
      var elsewhere = Nearest.to(typed, other.keys());
      if (elsewhere.isPresent()) {
        return text(
            "problem.unknown-key.elsewhere", shown, kind.under(), elsewhere.get(), other.under());
      }
    }
    return text("problem.unknown-key", shown, kind.under(), Phrases.all(kind.keys()));
  }

  private Stream<Kind> others() {
    return switch (kind) {
      case DESIGN_FILE -> Stream.of(Kind.DESIGN);
      case SCENARIO, DESIGN, ATTACK, EXPECT ->
          Stream.of(Kind.SCENARIO, Kind.DESIGN, Kind.ATTACK, Kind.EXPECT)
              .filter(other -> other != kind);
    };
  }

  private String pathOf(String key) {
    return kind.path.isEmpty() ? key : kind.path + "." + key;
  }
}
