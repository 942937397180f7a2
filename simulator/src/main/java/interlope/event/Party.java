package interlope.event;

import interlope.word.Constant;
import interlope.word.Shelf;

/// Who wrote a line of the transcript.
public enum Party implements Constant {
  CLIENT,
  ATTACKER,
  SERVER;

  @Override
  public Shelf shelf() {
    return Shelf.PARTY;
  }
}
