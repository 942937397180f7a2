package interlope.design;

import interlope.word.Shelf;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// A rule by which values cannot go together: it objects where each of its conditions holds, one a
/// key. The first condition is on the key that it is about, which is where it suggests a change.
public final class DesignRule implements Word {
  private final String word;
  private final List<Condition<?>> conditions;
  private final Mend mend;
  private final Function<Design, List<String>> arguments;

  private DesignRule(
      String word,
      List<Condition<?>> conditions,
      Mend mend,
      Function<Design, List<String>> arguments) {
    this.word = word;
    this.conditions = List.copyOf(conditions);
    this.mend = mend;
    this.arguments = arguments;
  }

  /// What a key's value must be for the rule to object.
  private record Condition<V>(Key<V> key, Predicate<V> holds) {
    boolean on(Design design) {
      return holds.test(design.get(key));
    }
  }

  /// What a rule suggests: designs with another value of the key that it is about, the best first.
  @FunctionalInterface
  private interface Mend {
    List<Design> of(Design design);

    /// The words that cannot stay, where some of a list cannot.
    default List<String> values(Design design) {
      return List.of();
    }
  }

  /// A rule against a value of a key. It suggests the key's default.
  public static <V> DesignRule against(String word, Key<V> key, Predicate<V> value) {
    return new DesignRule(
        word,
        List.of(new Condition<>(key, value)),
        design -> List.of(design.with(key.byDefault())),
        _ -> List.of());
  }

  /// A rule against values in a list. It suggests the list without them.
  static <E extends Word> DesignRule againstAny(String word, Key<Set<E>> key, Set<E> values) {
    return new DesignRule(
        word,
        List.of(new Condition<>(key, value -> value.stream().anyMatch(values::contains))),
        new Without<>(key, values),
        _ -> List.of());
  }

  /// A rule against values that stand together in a list. It suggests the list without one of them.
  static <E extends Word> DesignRule againstAll(String word, Key<Set<E>> key, List<E> values) {
    return new DesignRule(
        word,
        List.of(new Condition<>(key, value -> value.containsAll(values))),
        design ->
            values.stream()
                .flatMap(value -> new Without<>(key, Set.of(value)).of(design).stream())
                .toList(),
        _ -> List.of());
  }

  private record Without<E extends Word>(Key<Set<E>> key, Set<E> values) implements Mend {
    @Override
    public List<Design> of(Design design) {
      var rest = new LinkedHashSet<>(design.get(key));
      rest.removeAll(values);
      return List.of(rest.isEmpty() ? design.with(key.byDefault()) : design.with(key, rest));
    }

    @Override
    public List<String> values(Design design) {
      return design.get(key).stream().filter(values::contains).map(Word::word).toList();
    }
  }

  /// The same rule where another key's value is such, too.
  public <V> DesignRule where(Key<V> key, Predicate<V> value) {
    var more = new ArrayList<>(conditions);
    more.add(new Condition<>(key, value));
    return new DesignRule(word, more, mend, arguments);
  }

  /// The same rule with another suggestion.
  <V> DesignRule suggesting(Key<V> key, V value) {
    return new DesignRule(word, conditions, design -> List.of(design.with(key, value)), arguments);
  }

  /// The same rule with something to fill into what its page says.
  DesignRule saying(Function<Design, List<String>> filled) {
    return new DesignRule(word, conditions, mend, filled);
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public Shelf shelf() {
    return Shelf.OBJECTION;
  }

  /// The key that should be changed.
  public Key<?> about() {
    return conditions.getFirst().key();
  }

  /// All that it looks at.
  public List<Key<?>> keys() {
    return conditions.stream().<Key<?>>map(Condition::key).toList();
  }

  public boolean objectsTo(Design design) {
    return conditions.stream().allMatch(condition -> condition.on(design));
  }

  public Optional<Objection> objection(Design design) {
    return objectsTo(design)
        ? Optional.of(new Objection(word, about(), mend.values(design), arguments.apply(design)))
        : Optional.empty();
  }

  /// What should be built in place of a design that it objects to, the best first.
  public List<Design> mends(Design design) {
    return mend.of(design);
  }
}
