package interlope.scenario.parse;

import interlope.design.Design;
import interlope.design.DesignRule;
import interlope.design.DesignRules;
import interlope.design.Key;
import interlope.design.Keys;
import interlope.design.Objection;
import interlope.scenario.problem.Place;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.scenario.yaml.Yaml.Scalar;
import interlope.scenario.yaml.Yaml.Sequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what stands under `design`.
final class DesignParser {
  private final Walk walk;
  private final Section section;
  private final Map<Key<?>, Yaml> written = new HashMap<>();
  private final Set<Key<?>> unknown = new HashSet<>();
  private final Set<Key<?>> partlyRead = new HashSet<>();
  private Design design = Design.DEFAULT;
  private boolean whole = true;

  private DesignParser(Walk walk, Section section) {
    this.walk = walk;
    this.section = section;
  }

  /// Empty where something is wrong with it.
  static Optional<Design> parse(Walk walk, Mapping mapping) {
    return new DesignParser(walk, Section.of(walk, Section.Kind.DESIGN, mapping)).design();
  }

  private Optional<Design> design() {
    Keys.ALL.stream().filter(key -> section.has(key.word())).forEach(this::read);
    for (var rule : DesignRules.ALL) {
      if (canBeJudged(rule)) {
        rule.objection(design).filter(this::isSure).ifPresent(objection -> refuse(rule, objection));
      }
    }
    return whole ? Optional.of(design) : Optional.empty();
  }

  /// Where a value is wrong, nothing more is said of what it would not go together with.
  private boolean canBeJudged(DesignRule rule) {
    return rule.keys().stream().noneMatch(unknown::contains);
  }

  /// Of a list with a mistake in it, words that cannot stay are told, and no more.
  private boolean isSure(Objection objection) {
    return !partlyRead.contains(objection.about()) || !objection.values().isEmpty();
  }

  private void read(Key<?> key) {
    var words =
        section.read(key.word(), (field, value) -> read(key, field, value)).orElse(Set.of());
    if (words.isEmpty()) {
      unknown.add(key);
      whole = false;
    } else {
      design = design.with(key.reads(List.copyOf(words)));
    }
  }

  private Optional<Set<String>> read(Key<?> key, String field, Yaml value) {
    written.putIfAbsent(key, value);
    return switch (key.form()) {
      case WORD -> walk.word(field, value, key.choices()).map(Set::of);
      case SWITCH -> walk.onOrOff(field, value, key.choices()).map(Set::of);
      case WORDS ->
          value instanceof Sequence list
              ? Optional.of(several(key, field, list))
              : walk.word(field, value, key.choices()).map(Set::of);
    };
  }

  /// The words of the list that are right.
  private Set<String> several(Key<?> key, String field, Sequence list) {
    if (list.items().isEmpty()) {
      walk.wrong(list.place(), field, "is an empty list; " + Phrases.oneOf(key.choices()));
    }
    var read = walk.words(field, list, key.choices());
    if (read.size() < list.items().size()) {
      partlyRead.add(key);
      whole = false;
    }
    return read;
  }

  /// Notes it at the key that it is about or, where that stands at its default, at the first that
  /// does not go together with it.
  private void refuse(DesignRule rule, Objection objection) {
    whole = false;
    var key = rule.keys().stream().filter(written::containsKey).findFirst().orElseThrow();
    places(Objects.requireNonNull(written.get(key)), objection.values())
        .forEach(place -> walk.wrong(place, "design." + key.word(), objection.why()));
  }

  /// Where in a list those words stand that cannot stay; where the value does, if it is none.
  private static Stream<Place> places(Yaml value, List<String> words) {
    return value instanceof Sequence list && !words.isEmpty()
        ? list.items().stream()
            .filter(item -> item instanceof Scalar one && words.contains(one.text().strip()))
            .map(Yaml::place)
        : Stream.of(value.place());
  }
}
