package interlope.design;

import interlope.word.Choice;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One key of a design: which words may stand under it, and what they are to the lab. A word
/// crosses from text to value and back here and nowhere else. Equal to nothing but itself.
///
/// @param <V> what a design has under it: a constant, a switch, a set of constants
public final class Key<V> implements Word {
  /// How the key's value is written.
  public enum Form {
    /// One word.
    WORD,
    /// `true` or `false`, without quotes.
    SWITCH,
    /// One word, or a list of words.
    WORDS
  }

  /// A key of a design with a value.
  public record Setting<V>(Key<V> key, V value) {
    /// The value's words, in the catalogue's order: one, but for a list.
    public List<String> words() {
      return key.writer.apply(value);
    }

    /// The value as it stands in JSON: a String, a Boolean, or a list of Strings.
    public Object json() {
      return switch (key.form()) {
        case WORD -> words().getFirst();
        case SWITCH -> Boolean.valueOf(words().getFirst());
        case WORDS -> words();
      };
    }

    public boolean isDefault() {
      return value.equals(key.byDefault);
    }

    /// As in a scenario file: `trust: [private-ca, pinned-key]`.
    @Override
    public String toString() {
      var words = words();
      return key.word() + ": " + (words.size() == 1 ? words.getFirst() : words);
    }
  }

  private final String word;
  private final Form form;
  private final List<Choice> choices;
  private final V byDefault;
  private final Function<List<String>, V> reader;
  private final Function<V, List<String>> writer;

  private Key(
      String word,
      Form form,
      List<Choice> choices,
      V byDefault,
      Function<List<String>, V> reader,
      Function<V, List<String>> writer) {
    this.word = word;
    this.form = form;
    this.choices = choices;
    this.byDefault = byDefault;
    this.reader = reader;
    this.writer = writer;
  }

  /// A key with one of these words.
  ///
  /// @param built in the catalogue's order
  /// @param byDefault what an absent key stands for; never changed once published
  /// @param planned what the catalogue names beside it
  public static <E extends Word> Key<E> oneOf(
      String word, List<E> built, E byDefault, String... planned) {
    return new Key<>(
        word,
        Form.WORD,
        choices(word, words(built), planned),
        byDefault,
        typed -> named(built, typed).getFirst(),
        value -> List.of(value.word()));
  }

  /// A key with some of these words, at least one. Its values are in their order.
  public static <E extends Word> Key<Set<E>> someOf(
      String word, List<E> built, E byDefault, String... planned) {
    return new Key<>(
        word,
        Form.WORDS,
        choices(word, words(built), planned),
        Set.of(byDefault),
        typed -> Collections.unmodifiableSet(new LinkedHashSet<>(named(built, typed))),
        value -> words(built.stream().filter(value::contains).toList()));
  }

  public static Key<Boolean> toggle(String word, boolean byDefault) {
    return toggle(word, byDefault, List.of(!byDefault));
  }

  /// A switch that is off, and that cannot be turned on yet.
  public static Key<Boolean> off(String word) {
    return toggle(word, false, List.of());
  }

  private static Key<Boolean> toggle(String word, boolean byDefault, List<Boolean> others) {
    var built = Stream.concat(Stream.of(byDefault), others.stream()).map(String::valueOf).toList();
    var planned = others.isEmpty() ? new String[] {String.valueOf(!byDefault)} : new String[0];
    return new Key<>(
        word,
        Form.SWITCH,
        choices(word, built, planned),
        byDefault,
        typed -> Boolean.valueOf(typed.getFirst()),
        value -> List.of(String.valueOf(value)));
  }

  /// A key that has one value in every design, which the lab has no name for yet.
  public static Key<String> fixed(String word, String only, String... planned) {
    return new Key<>(
        word, Form.WORD, choices(word, List.of(only), planned), only, List::getFirst, List::of);
  }

  private static List<Choice> choices(String key, List<String> built, String... planned) {
    var shelf = Shelf.values(key);
    return Stream.concat(
            built.stream().map(value -> Choice.built(value, shelf)),
            Arrays.stream(planned).map(value -> Choice.planned(value, shelf)))
        .toList();
  }

  private static List<String> words(List<? extends Word> values) {
    return values.stream().map(Word::word).toList();
  }

  private static <E extends Word> List<E> named(List<E> values, List<String> words) {
    return values.stream().filter(value -> words.contains(value.word())).toList();
  }

  /// As in scenario files, such as `replayGuard`.
  @Override
  public String word() {
    return word;
  }

  @Override
  public Shelf shelf() {
    return Shelf.DESIGN;
  }

  public Form form() {
    return form;
  }

  /// Every value of the catalogue, built or not, in its order.
  public List<Choice> choices() {
    return choices;
  }

  /// Those that the lab can carry out.
  public List<Choice> built() {
    return choices.stream().filter(Choice::built).toList();
  }

  /// What an absent key stands for.
  public Setting<V> byDefault() {
    return new Setting<>(this, byDefault);
  }

  /// The key with the value that these words are.
  ///
  /// @throws IllegalArgumentException where they are none, or not built
  public Setting<V> reads(List<String> words) {
    boolean oneTooMany = form != Form.WORDS && words.size() > 1;
    var built = words(built());
    if (words.isEmpty() || oneTooMany || !built.containsAll(words)) {
      throw new IllegalArgumentException(
          words + " is no value of " + word + " that is built; there are " + built);
    }
    return new Setting<>(this, reader.apply(words));
  }

  /// The same from an argument list.
  public Setting<V> reads(String... words) {
    return reads(List.of(words));
  }

  @Override
  public String toString() {
    return word + choices.stream().map(Choice::word).collect(Collectors.joining(", ", " (", ")"));
  }
}
