package interlope.catalogue;

import interlope.word.Shelf;
import interlope.word.Word;

/// One key of a scenario file outside its design.
///
/// @param word the key as in scenario files
public record FileKey(String word) implements Word {
  @Override
  public Shelf shelf() {
    return Shelf.KEY;
  }
}
