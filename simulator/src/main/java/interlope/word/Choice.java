package interlope.word;

/// One word that a key may have for its value.
///
/// @param word as in scenario files; `true` and `false` for a switch
/// @param built whether the lab can carry it out; what is not built is refused by the reader
public record Choice(String word, String sentence, boolean built) implements Word {
  public static Choice built(String word, String sentence) {
    return new Choice(word, sentence, true);
  }

  public static Choice planned(String word, String sentence) {
    return new Choice(word, sentence, false);
  }

  public static Choice of(Word word) {
    return built(word.word(), word.sentence());
  }
}
