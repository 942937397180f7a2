package interlope.attack;

import interlope.word.Constant;
import interlope.word.Shelf;
import java.util.Set;

/// Where the attacker is.
public enum Position implements Constant {
  ON_PATH,
  OFF_PATH;

  public Set<Capability> needs() {
    return switch (this) {
      case ON_PATH -> Set.of(Capability.ON_PATH);
      case OFF_PATH -> Set.of();
    };
  }

  @Override
  public Shelf shelf() {
    return Shelf.POSITION;
  }
}
