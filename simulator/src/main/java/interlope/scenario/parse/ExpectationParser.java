package interlope.scenario.parse;

import static interlope.word.Texts.text;

import interlope.catalogue.Vocabulary;
import interlope.event.Detector;
import interlope.scenario.Expectation;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import interlope.word.Choice;
import interlope.word.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what stands under `expect`.
final class ExpectationParser {
  private ExpectationParser() {}

  static Expectation parse(Walk walk, Mapping mapping) {
    var section = Section.of(walk, Section.Kind.EXPECT, mapping);
    var verdict =
        section
            .read("verdict", (at, value) -> walk.word(at, value, Vocabulary.verdicts()))
            .flatMap(VerdictWord::named);
    var losses = words(walk, section, "losses", Vocabulary.losses(), Loss.values());
    var detectedBy = words(walk, section, "detectedBy", Vocabulary.detectors(), Detector.values());
    if (verdict.isPresent() && losses.isPresent()) {
      contradiction(verdict.get(), losses.get())
          .ifPresent(
              sentence -> walk.wrong(section.placeOfValue("losses"), "expect.losses", sentence));
    }
    return new Expectation(verdict.orElse(null), losses.orElse(null), detectedBy.orElse(null));
  }

  private static Optional<String> contradiction(VerdictWord verdict, Set<Loss> losses) {
    boolean breached = verdict == VerdictWord.BREACHED;
    if (breached == !losses.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        breached
            ? text("problem.breached-without-loss")
            : text("problem.loss-without-breach", verdict.word()));
  }

  /// Empty where the key is absent or its list is not right in every word.
  private static <T extends Word> Optional<Set<T>> words(
      Walk walk, Section section, String key, List<Choice> choices, T[] values) {
    return section.read(
        key,
        (at, value) -> {
          var read = walk.words(at, value, choices);
          boolean whole = value instanceof Yaml.Sequence list && list.items().size() == read.size();
          return whole ? Optional.of(named(read, values)) : Optional.empty();
        });
  }

  private static <T extends Word> Set<T> named(Set<String> words, T[] values) {
    return Arrays.stream(values)
        .filter(value -> words.contains(value.word()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
