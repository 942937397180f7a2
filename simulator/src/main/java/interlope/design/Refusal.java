package interlope.design;

import interlope.word.Constant;
import interlope.word.Shelf;
import java.util.List;

/// Objections that are no rule between the values of a design.
public enum Refusal implements Constant {
  LAST_CHECK,
  LAST_OF_A_LIST,
  NO_KEY_TO_CHANGE;

  @Override
  public Shelf shelf() {
    return Shelf.OBJECTION;
  }

  public Objection about(Key<?> key) {
    return new Objection(word(), key, List.of(), List.of());
  }
}
