package interlope.design;

import java.util.List;

/// A key of a design with a value.
public record Setting<V>(Key<V> key, V value) {
  /// The value's words, in the catalogue's order: one, but for a list.
  public List<String> words() {
    return key.wordsOf(value);
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
    return value.equals(key.byDefault().value());
  }

  /// As in a scenario file: `trust: [private-ca, pinned-key]`.
  @Override
  public String toString() {
    var words = words();
    return key.word() + ": " + (words.size() == 1 ? words.getFirst() : words);
  }
}
