package interlope.attack.entry;

import interlope.attack.Capability;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.OpenedRecording;
import interlope.attack.Stance;
import interlope.wire.capture.Capture;
import java.util.Set;

/// Hears that something passes, and no more than an eavesdropper.
public final class Neighbour implements Entry {
  @Override
  public Stance stance() {
    return Stance.PASSIVE;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of();
  }

  @Override
  public OpenedRecording open(Capture leg, Loot loot) {
    return new Eavesdrop().open(leg, loot);
  }
}
