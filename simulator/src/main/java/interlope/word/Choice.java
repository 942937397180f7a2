package interlope.word;

/// One word that a key may have for its value.
///
/// @param word as in scenario files; `true` and `false` for a switch
/// @param built whether the lab can carry it out; what is not built is refused by the reader
public record Choice(String word, Shelf shelf, boolean built) implements Word {
  public static Choice built(String word, Shelf shelf) {
    return new Choice(word, shelf, true);
  }

  public static Choice planned(String word, Shelf shelf) {
    return new Choice(word, shelf, false);
  }

  public static Choice of(Word word) {
    return built(word.word(), word.shelf());
  }
}
