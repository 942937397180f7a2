package interlope.scenario;

import interlope.word.Shelf;
import interlope.word.Word;

/// One word that a key may have for its value.
///
/// @param word as in scenario files; `true` and `false` for a switch
/// @param built whether the lab can carry it out; what is not built is refused by the reader
public record Choice(String word, Shelf shelf, boolean built) implements Word {
  static Choice built(String word, Shelf shelf) {
    return new Choice(word, shelf, true);
  }

  static Choice planned(String word, Shelf shelf) {
    return new Choice(word, shelf, false);
  }

  static Choice of(Word word) {
    return built(word.word(), word.shelf());
  }
}
