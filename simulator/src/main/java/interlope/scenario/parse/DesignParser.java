package interlope.scenario.parse;

import interlope.catalogue.DesignKey;
import interlope.catalogue.Vocabulary;
import interlope.design.ClientKind;
import interlope.design.Combinations;
import interlope.design.Design;
import interlope.design.Hsts;
import interlope.design.PasswordStrength;
import interlope.design.Transport;
import interlope.design.Trust;
import interlope.inner.registry.InnerLayers;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.scenario.yaml.Yaml.Scalar;
import interlope.scenario.yaml.Yaml.Sequence;
import interlope.word.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what stands under `design`.
final class DesignParser {
  private static final String CLIENT = "client";

  private final Walk walk;
  private final Section section;
  private final Map<String, Set<String>> words = new HashMap<>();

  private DesignParser(Walk walk, Section section) {
    this.walk = walk;
    this.section = section;
  }

  /// Empty where something is wrong with it.
  static Optional<Design> parse(Walk walk, Mapping mapping) {
    return new DesignParser(walk, Section.of(walk, Section.Kind.DESIGN, mapping)).design();
  }

  private Optional<Design> design() {
    Vocabulary.designKeys().forEach(this::read);
    if (words.size() < Vocabulary.designKeys().size()) {
      return Optional.empty();
    }
    var design =
        new Design(
            named(ClientKind.values(), one(CLIENT)),
            named(Transport.values(), one("transport")),
            words.getOrDefault("trust", Set.of()).stream()
                .map(word -> named(Trust.values(), word))
                .collect(Collectors.toUnmodifiableSet()),
            Boolean.parseBoolean(one("visitedBefore")),
            named(Hsts.values(), one("hsts")),
            Boolean.parseBoolean(one("secureCookies")),
            InnerLayers.named(one("inner")).orElseThrow(),
            named(PasswordStrength.values(), one("password")),
            Boolean.parseBoolean(one("replayGuard")));
    var objections = Combinations.against(design);
    for (var objection : objections) {
      walk.wrong(
          section.placeOfValue(objection.key()), "design." + objection.key(), objection.sentence());
    }
    return objections.isEmpty() ? Optional.of(design) : Optional.empty();
  }

  private void read(DesignKey key) {
    if (section.has(key.word())) {
      section
          .read(key.word(), (field, value) -> read(key, field, value))
          .ifPresent(read -> words.put(key.word(), read));
    } else {
      words.put(key.word(), Set.of(key.defaultValue()));
    }
  }

  private Optional<Set<String>> read(DesignKey key, String field, Yaml value) {
    return switch (key.form()) {
      case WORD -> one(key, field, value);
      case SWITCH ->
          impossible(key, field, value)
              ? Optional.empty()
              : walk.onOrOff(field, value, key.choices()).map(Set::of);
      case WORDS ->
          value instanceof Sequence list ? several(key, field, list) : one(key, field, value);
    };
  }

  private Optional<Set<String>> one(DesignKey key, String field, Yaml value) {
    return impossible(key, field, value)
        ? Optional.empty()
        : walk.word(field, value, key.choices()).map(Set::of);
  }

  private Optional<Set<String>> several(DesignKey key, String field, Sequence list) {
    if (list.items().isEmpty()) {
      walk.wrong(list.place(), field, "is an empty list; " + Phrases.oneOf(key.choices()));
      return Optional.empty();
    }
    var possible = list.items().stream().filter(item -> !impossible(key, field, item)).toList();
    var read = walk.words(field, new Sequence(list.place(), possible), key.choices());
    return read.size() == list.items().size() ? Optional.of(read) : Optional.empty();
  }

  /// Notes a value that no client of this kind can have, which says more than that it is not built.
  private boolean impossible(DesignKey key, String field, Yaml value) {
    var why =
        value instanceof Scalar scalar
            ? client().flatMap(client -> Combinations.whyNot(client, key.word(), scalar.text()))
            : Optional.<String>empty();
    why.ifPresent(sentence -> walk.wrong(value.place(), field, sentence));
    return why.isPresent();
  }

  /// Empty where the file's own word for it is wrong: `client` is read before all other keys.
  private Optional<ClientKind> client() {
    return Optional.ofNullable(words.get(CLIENT))
        .map(word -> named(ClientKind.values(), word.iterator().next()));
  }

  private String one(String key) {
    return words.getOrDefault(key, Set.of()).iterator().next();
  }

  private static <T extends Word> T named(T[] values, String word) {
    return Arrays.stream(values)
        .filter(value -> value.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
