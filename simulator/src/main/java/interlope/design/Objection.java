package interlope.design;

import interlope.word.Page;
import interlope.word.Shelf;
import interlope.word.Word;
import java.util.List;

/// Why a design cannot be: a word with its arguments.
///
/// @param about the key that should be changed
/// @param values the words under it that cannot stay, where it is a list and only some of it
///   cannot; otherwise empty
/// @param arguments for the places in what its page says
public record Objection(String word, Key<?> about, List<String> values, List<String> arguments)
    implements Word {
  public Objection {
    values = List.copyOf(values);
    arguments = List.copyOf(arguments);
  }

  /// The first that is about the key, or else the first of all.
  ///
  /// @param objections at least one
  public static Objection about(Key<?> key, List<Objection> objections) {
    return objections.stream()
        .filter(objection -> objection.about() == key)
        .findFirst()
        .orElseGet(objections::getFirst);
  }

  @Override
  public Shelf shelf() {
    return Shelf.OBJECTION;
  }

  /// For people, without a capital and a full stop.
  public String why() {
    return Page.of(this).says("why", arguments.toArray());
  }
}
