package interlope.attack;

import interlope.word.Constant;
import interlope.word.Shelf;

/// An extra secret that the attacker has been handed: a value of `knows`.
public enum Knowledge implements Constant {
  INNER_SERVER_KEY(Capability.INNER_SERVER_KEY);
  private final Capability capability;

  Knowledge(Capability capability) {
    this.capability = capability;
  }

  public Capability capability() {
    return capability;
  }

  @Override
  public Shelf shelf() {
    return Shelf.KNOWS;
  }
}
