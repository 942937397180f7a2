package interlope.design;

import interlope.word.Constant;
import interlope.word.Shelf;

/// The design's key `password`.
public enum PasswordStrength implements Constant {
  STRONG,
  WEAK;

  @Override
  public Shelf shelf() {
    return Shelf.values("password");
  }
}
