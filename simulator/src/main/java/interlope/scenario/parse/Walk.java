package interlope.scenario.parse;

import interlope.catalogue.OwnName;
import interlope.scenario.problem.Excerpt;
import interlope.scenario.problem.FileProblems;
import interlope.scenario.problem.Place;
import interlope.scenario.problem.SourceText;
import interlope.scenario.yaml.Yaml;
import interlope.scenario.yaml.Yaml.Mapping;
import interlope.scenario.yaml.Yaml.Scalar;
import interlope.scenario.yaml.Yaml.Sequence;
import interlope.word.Choice;
import interlope.word.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A walk through one file's tree: reads its values and notes what is wrong with them. A value that
/// is wrong is empty to the caller.
public final class Walk {
  private final SourceText source;
  private final FileProblems problems;

  public Walk(SourceText source, FileProblems problems) {
    this.source = source;
    this.problems = problems;
  }

  public String file() {
    return source.file();
  }

  boolean foundNothingWrong() {
    return problems.isEmpty();
  }

  /// Whether more problems will only be counted, so that their sentences may be left out.
  boolean onlyCounts() {
    return problems.isFull();
  }

  public void wrong(Place place, String field, String message) {
    problems.add(() -> source.problem(place, field, message));
  }

  Optional<Mapping> mapping(String field, Yaml value, String what) {
    return switch (value) {
      case Mapping mapping -> Optional.of(mapping);
      case Scalar scalar when scalar.kind() == Scalar.Kind.EMPTY ->
          refuse(value, field, Texts.text("problem.no-value", what));
      case Scalar _, Sequence _ ->
          refuse(value, field, Texts.text("problem.must-be", what, value.description()));
      case Yaml.Alias _ -> Optional.empty();
    };
  }

  Optional<String> text(String field, Yaml value) {
    return switch (value) {
      case Scalar(_, var kind, var text) ->
          switch (kind) {
            case TEXT -> readable(field, value, text.strip());
            case NUMBER, SWITCH ->
                refuse(
                    value,
                    field,
                    Texts.text("problem.unquoted", Excerpt.word(text), value.description()));
            case EMPTY -> refuse(value, field, Texts.text("problem.no-value.text"));
          };
      case Sequence _, Mapping _ ->
          refuse(value, field, Texts.text("problem.must-be.text", value.description()));
      case Yaml.Alias _ -> Optional.empty();
    };
  }

  /// Text of one line that is not blank.
  Optional<String> line(String field, Yaml value) {
    var text = text(field, value);
    if (text.isPresent() && text.get().isEmpty()) {
      return refuse(value, field, Texts.text("problem.no-line"));
    }
    if (text.isPresent() && text.get().indexOf('\n') >= 0) {
      return refuse(value, field, Texts.text("problem.not-one-line"));
    }
    return text;
  }

  /// A name of the author's own, in kebab-case.
  Optional<String> name(String field, Yaml value) {
    var text = text(field, value);
    if (text.isPresent() && !OwnName.isKebabCase(text.get())) {
      return refuse(value, field, Texts.text("problem.not-kebab-case", Excerpt.word(text.get())));
    }
    if (text.isPresent() && text.get().length() > OwnName.LONGEST) {
      return refuse(value, field, Texts.text("problem.too-long", OwnName.LONGEST));
    }
    return text;
  }

  Set<String> names(String field, Yaml value) {
    return list(field, value, this::name);
  }

  /// One word of `choices`, which must be built.
  Optional<String> word(String field, Yaml value, List<Choice> choices) {
    return switch (value) {
      case Scalar(_, var kind, var text) ->
          switch (kind) {
            case TEXT -> known(field, value, text.strip(), choices);
            case NUMBER, SWITCH ->
                refuse(value, field, Phrases.noWord(text, value.description(), choices));
            case EMPTY ->
                refuse(value, field, Texts.text("problem.no-value.word", Phrases.oneOf(choices)));
          };
      case Sequence _, Mapping _ ->
          refuse(
              value,
              field,
              Texts.text("problem.must-be.word", value.description(), Phrases.oneOf(choices)));
      case Yaml.Alias _ -> Optional.empty();
    };
  }

  /// A list of words of `choices`, none twice.
  Set<String> words(String field, Yaml value, List<Choice> choices) {
    return list(field, value, (each, item) -> word(each, item, choices));
  }

  /// `true` or `false`, as a word.
  Optional<String> onOrOff(String field, Yaml value, List<Choice> choices) {
    return switch (value) {
      case Scalar(_, var kind, var text) ->
          switch (kind) {
            case SWITCH -> known(field, value, text.toLowerCase(Locale.ROOT), choices);
            case TEXT, NUMBER -> refuse(value, field, Phrases.notTrueOrFalse(text));
            case EMPTY -> refuse(value, field, Texts.text("problem.no-value.switch"));
          };
      case Sequence _, Mapping _ ->
          refuse(value, field, Texts.text("problem.must-be.switch", value.description()));
      case Yaml.Alias _ -> Optional.empty();
    };
  }

  /// How one item of a list is read.
  @FunctionalInterface
  private interface Item {
    Optional<String> read(String field, Yaml item);
  }

  private Set<String> list(String field, Yaml value, Item reader) {
    var found = new LinkedHashSet<String>();
    switch (value) {
      case Sequence(_, var items) -> {
        for (var item : items) {
          var word = reader.read(field, item);
          if (word.isPresent() && !found.add(word.get())) {
            wrong(
                item.place(), field, Texts.text("problem.twice-in-list", Excerpt.word(word.get())));
          }
        }
      }
      case Scalar(_, var kind, var text) when kind != Scalar.Kind.EMPTY ->
          wrong(
              value.place(),
              field,
              Texts.text("problem.must-be.list", Excerpt.word("[" + text.strip() + "]")));
      case Scalar _ -> wrong(value.place(), field, Texts.text("problem.no-value.list"));
      case Mapping _ -> wrong(value.place(), field, Texts.text("problem.must-be.list-not-mapping"));
      case Yaml.Alias _ -> {}
    }
    return found;
  }

  /// Refuses text that an escape has put something into which would steer a terminal.
  private Optional<String> readable(String field, Yaml value, String text) {
    var steering = text.codePoints().filter(Walk::steers).findFirst();
    return steering.isEmpty()
        ? Optional.of(text)
        : refuse(
            value, field, Texts.text("problem.steering", "U+%04X".formatted(steering.getAsInt())));
  }

  /// Control characters, and those that turn the direction of text (Unicode annex 9).
  private static boolean steers(int point) {
    return (Character.isISOControl(point) && point != '\n' && point != '\t')
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private Optional<String> known(String field, Yaml value, String word, List<Choice> choices) {
    var found = choices.stream().filter(choice -> choice.word().equals(word)).findFirst();
    if (found.isEmpty()) {
      return refuse(value, field, Phrases.unknown(word, choices));
    }
    return found.get().built()
        ? Optional.of(word)
        : refuse(value, field, Phrases.notBuilt(word, choices));
  }

  private <T> Optional<T> refuse(Yaml value, String field, String message) {
    wrong(value.place(), field, message);
    return Optional.empty();
  }
}
