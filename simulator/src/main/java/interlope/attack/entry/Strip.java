package interlope.attack.entry;

import interlope.attack.Arrival;
import interlope.attack.Capability;
import interlope.attack.Doorway;
import interlope.attack.Entry;
import interlope.attack.Loot;
import interlope.attack.OpenedRecording;
import interlope.attack.Stance;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.wire.capture.Capture;
import interlope.wire.http.Lens;
import java.util.Optional;
import java.util.Set;

/// Keeps a browser on plain HTTP: speaks HTTPS to the server in its place, and takes `https` out of
/// all that the server says. A client that comes with TLS is let by: there is no certificate to
/// show it.
public final class Strip implements Entry {
  @Override
  public Stance stance() {
    return Stance.ACTIVE;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of();
  }

  @Override
  public Doorway meet(Arrival arrival, Loot loot) {
    if (arrival.hello() != null) {
      return new Doorway.Relay();
    }
    var bank = loot.known().bank();
    return new Doorway.SpeakPlain(
        arrival.origin().host().equals(bank.host()) ? bank : arrival.origin());
  }

  @Override
  public Optional<Lens> rewriting(Loot loot) {
    return Optional.of(new WithoutHttps(loot.known().bank().host()));
  }

  @Override
  public OpenedRecording open(Capture leg, Loot loot) {
    return PlainWire.read(leg).isPresent()
        ? new OpenedRecording.NotTried()
        : new OpenedRecording.Closed(Attempt.failed(What.KEEP_PLAIN, Failure.STAYED_ENCRYPTED));
  }
}
