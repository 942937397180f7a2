package interlope.catalogue;

import interlope.word.Choice;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.List;

/// One key of a design.
///
/// @param word the key as in scenario files, such as `replayGuard`
/// @param defaultValue the word that an absent key stands for; never changed once published
/// @param choices every value of the catalogue, built or not, in its order
public record DesignKey(String word, Form form, String defaultValue, List<Choice> choices)
    implements Word {
  /// How the key's value is written.
  public enum Form {
    /// One word.
    WORD,
    /// `true` or `false`, without quotes.
    SWITCH,
    /// One word, or a list of words.
    WORDS
  }

  public DesignKey {
    choices = List.copyOf(choices);
    if (choices.stream()
        .noneMatch(choice -> choice.built() && choice.word().equals(defaultValue))) {
      throw new IllegalArgumentException("the default of " + word + " is not among what is built");
    }
  }

  @Override
  public Shelf shelf() {
    return Shelf.DESIGN;
  }

  /// The default as it stands in JSON: a String, a Boolean, or a list of Strings.
  public Object defaultAsValue() {
    return switch (form) {
      case WORD -> defaultValue;
      case SWITCH -> Boolean.valueOf(defaultValue);
      case WORDS -> List.of(defaultValue);
    };
  }
}
