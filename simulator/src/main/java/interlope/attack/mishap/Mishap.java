package interlope.attack.mishap;

import interlope.word.Constant;
import interlope.word.Shelf;

/// What goes wrong without an attacker: the value of `mishap`.
public enum Mishap implements Constant {
  PIN_LOST;

  @Override
  public Shelf shelf() {
    return Shelf.MISHAP;
  }
}
