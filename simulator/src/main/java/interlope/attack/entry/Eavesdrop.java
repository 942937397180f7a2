package interlope.attack.entry;

import interlope.attack.Capability;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.OpenedRecording;
import interlope.attack.Stance;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.wire.capture.Capture;
import java.util.Set;

/// Reads the bytes on the wire, with no key to anything.
public final class Eavesdrop implements Entry {
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
    return PlainWire.read(leg)
        .orElseGet(() ->
            new OpenedRecording.Closed(
                Attempt.failed(What.READ_THE_WIRE, Failure.ENCRYPTED).in("records")));
  }
}
