package interlope.attack.entry;

import interlope.attack.Capability;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.OpenedRecording;
import interlope.attack.Stance;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.capture.Capture;
import interlope.wire.session.LoggedOpener;
import java.util.Set;

/// Has the traffic secrets of the honest session and opens its records with them. It stands for any
/// future break of TLS or of its implementation.
public final class BrokenTls implements Entry {
  @Override
  public Stance stance() {
    return Stance.PASSIVE;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of(Capability.TRAFFIC_SECRETS);
  }

  @Override
  public OpenedRecording open(Capture leg, Loot loot) {
    return PlainWire.read(leg)
        .orElseGet(() ->
            Recorded.open(
                leg,
                LoggedOpener.with(loot.trafficSecrets()),
                What.OPEN_WITH_SECRETS,
                How.TRAFFIC_SECRETS));
  }
}
