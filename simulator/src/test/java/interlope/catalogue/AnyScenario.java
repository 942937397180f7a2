package interlope.catalogue;

import interlope.design.Key;
import interlope.design.Keys;
import interlope.word.Choice;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Scenario files put together at random of every key and word of the catalogue, now and then with
/// something wrong in them.
final class AnyScenario {
  private static final List<String> NO_WORDS =
      List.of("", "[]", "{}", "7", "true", "'true'", "null", "[a, [b]]", "{a: b}", "kittens");

  /// Of a thousand values, how many are wrong.
  private static final int WRONG = 60;

  private final Random random;

  AnyScenario(Random random) {
    this.random = random;
  }

  String file() {
    return Vocabulary.scenarioKeys().stream()
        .filter(key -> isNeeded(key) != rarely())
        .map(key -> key.word() + (rarely() ? "x" : "") + ": " + value(key) + "\n")
        .collect(Collectors.joining());
  }

  private boolean isNeeded(FileKey key) {
    return switch (key.word()) {
      case "id", "design", "attack" -> true;
      case "mishap" -> false;
      default -> random.nextBoolean();
    };
  }

  private String value(FileKey key) {
    return wrongOr(
        switch (key.word()) {
          case "design" -> design();
          case "attack" -> mapping(Vocabulary.attackKeys());
          case "expect" -> mapping(Vocabulary.expectKeys());
          case "mishap" -> word(Vocabulary.mishaps());
          case "tags" -> "[some, tags-2]";
          default -> "some-text";
        });
  }

  private String design() {
    return inBraces(
        Keys.ALL.stream()
            .filter(_ -> random.nextInt(5) == 0)
            .map(key -> key.word() + ": " + wrongOr(value(key))));
  }

  private String value(Key<?> key) {
    return key.form() == Key.Form.WORDS && random.nextBoolean()
        ? list(key.choices())
        : word(key.choices());
  }

  private String mapping(List<FileKey> keys) {
    return inBraces(
        keys.stream()
            .filter(key -> List.of("entry", "action").contains(key.word()) || random.nextBoolean())
            .filter(_ -> !rarely())
            .map(key -> key.word() + ": " + wrongOr(value(key, Vocabulary.choices(key)))));
  }

  private String value(FileKey key, List<Choice> choices) {
    return switch (key.word()) {
      case "knows", "losses", "detectedBy" -> list(choices);
      default -> word(choices);
    };
  }

  private static String inBraces(Stream<String> fields) {
    return fields.collect(Collectors.joining(", ", "{", "}"));
  }

  private String list(List<Choice> choices) {
    return Stream.generate(() -> word(choices))
        .limit(random.nextInt(3))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /// Mostly one that is built.
  private String word(List<Choice> choices) {
    var from = rarely() ? choices : choices.stream().filter(Choice::built).toList();
    return from.get(random.nextInt(from.size())).word();
  }

  private String wrongOr(String value) {
    return rarely() ? NO_WORDS.get(random.nextInt(NO_WORDS.size())) : value;
  }

  private boolean rarely() {
    return random.nextInt(1000) < WRONG;
  }
}
