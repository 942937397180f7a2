package interlope.scenario.parse;

import static interlope.word.Texts.text;

import interlope.attack.Action;
import interlope.attack.Attack;
import interlope.attack.Entry;
import interlope.attack.Knowledge;
import interlope.attack.Position;
import interlope.attack.Stance;
import interlope.attack.action.Actions;
import interlope.attack.entry.Entries;
import interlope.catalogue.Vocabulary;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.word.Listed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what stands under `attack`.
final class AttackParser {
  /// What stands in the place of an attack where there is none.
  static final Attack NOBODY = new Attack(Position.ON_PATH, Entries.NONE, Actions.READ, Set.of());

  private AttackParser() {}

  /// Empty where something is wrong with it that leaves no attack.
  static Optional<Attack> parse(Walk walk, Mapping mapping) {
    var section = Section.of(walk, Section.Kind.ATTACK, mapping);
    section.require("entry", Phrases.oneOf(Vocabulary.entries()));
    section.require("action", Phrases.oneOf(Vocabulary.actions()));
    var position =
        section
            .read("position", (at, value) -> walk.word(at, value, Vocabulary.positions()))
            .map(AttackParser::position)
            .orElse(Position.ON_PATH);
    var entry =
        section
            .read("entry", (at, value) -> walk.word(at, value, Vocabulary.entries()))
            .map(Entries::named);
    var action =
        section
            .read("action", (at, value) -> walk.word(at, value, Vocabulary.actions()))
            .map(Actions::named);
    var knows =
        section
            .read(
                "knows", (at, value) -> Optional.of(walk.words(at, value, Vocabulary.knowledge())))
            .orElse(Set.of());
    if (entry.isEmpty() || action.isEmpty()) {
      return Optional.empty();
    }
    if (!goTogether(entry.get(), action.get())) {
      walk.wrong(
          section.placeOfValue("action"), "attack.action", mismatch(entry.get(), action.get()));
    }
    return Optional.of(new Attack(position, entry.get(), action.get(), knowledge(knows)));
  }

  static boolean goTogether(Listed<Entry> entry, Listed<Action> action) {
    return action.value().goesWith().contains(entry.value().stance());
  }

  private static String mismatch(Listed<Entry> entry, Listed<Action> action) {
    var fitting =
        Actions.ALL.stream().filter(other -> goTogether(entry, other)).map(Listed::word).toList();
    return text(
        "problem.mismatch",
        action.word(),
        entry.word(),
        what(entry.value().stance()),
        Phrases.all(fitting),
        fitting.size());
  }

  private static String what(Stance stance) {
    return switch (stance) {
      case ABSENT -> text("problem.mismatch.absent");
      case PASSIVE -> text("problem.mismatch.passive");
      case ACTIVE -> text("problem.mismatch.active");
    };
  }

  private static Position position(String word) {
    return Arrays.stream(Position.values())
        .filter(position -> position.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Set<Knowledge> knowledge(Set<String> words) {
    return Arrays.stream(Knowledge.values())
        .filter(known -> words.contains(known.word()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
