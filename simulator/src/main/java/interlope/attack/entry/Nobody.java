package interlope.attack.entry;

import interlope.attack.Capability;
import interlope.attack.Entry;
import interlope.attack.Stance;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import java.util.Set;

/// Nobody is there: the control. The story plays by itself, and is judged like any other.
public final class Nobody implements Entry {
  @Override
  public Stance stance() {
    return Stance.ABSENT;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of();
  }

  @Override
  public Attempt nothingPassed() {
    return Attempt.failed(What.STAND_BY, Failure.NOBODY_THERE);
  }
}
