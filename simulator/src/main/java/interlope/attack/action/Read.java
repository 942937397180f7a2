package interlope.attack.action;

import interlope.attack.Action;
import interlope.attack.Stance;
import java.util.EnumSet;
import java.util.Set;

/// Relays and reads.
public final class Read implements Action {
  @Override
  public Set<Stance> goesWith() {
    return EnumSet.allOf(Stance.class);
  }
}
