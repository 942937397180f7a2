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
import interlope.story.bank.BankMessages;
import interlope.wire.Direction;
import interlope.wire.capture.Capture;
import interlope.wire.http.HttpReader;
import interlope.wire.http.Lens;
import interlope.wire.http.Origin;
import java.util.Optional;
import java.util.Set;

/// Waits until the user opens a plain page elsewhere, makes that page lead the browser to the
/// bank's plain address, and reads the request that comes of it. It changes nothing else, and
/// relays TLS.
public final class HttpInjection implements Entry {
  @Override
  public Stance stance() {
    return Stance.ACTIVE;
  }

  @Override
  public Set<Capability> needs() {
    return Set.of();
  }

  @Override
  public boolean needsNeighbour() {
    return true;
  }

  @Override
  public Doorway meet(Arrival arrival, Loot loot) {
    return arrival.hello() == null ? new Doorway.SpeakPlain(arrival.origin()) : new Doorway.Relay();
  }

  @Override
  public Optional<Lens> rewriting(Loot loot) {
    return Optional.of(
        new Luring(loot.known().neighbour().host(), Origin.http(loot.known().bank().host()) + "/"));
  }

  /// What came of it: whether a plain request of the browser's carried the login.
  @Override
  public OpenedRecording open(Capture leg, Loot loot) {
    if (PlainWire.read(leg).isEmpty()) {
      return new OpenedRecording.Closed(Attempt.failed(What.READ_THE_WIRE, Failure.ENCRYPTED));
    }
    var bank = Optional.of(loot.known().bank().host());
    var requests =
        new HttpReader(Direction.TO_SERVER)
            .feed(leg.stream(leg.legs().getFirst(), Direction.TO_SERVER)).stream()
                .filter(request -> request.headers().first("Host").equals(bank))
                .toList();
    if (requests.isEmpty()) {
      return new OpenedRecording.NotTried();
    }
    boolean carried =
        requests.stream().anyMatch(request -> BankMessages.tokenIn(request).isPresent());
    return new OpenedRecording.Closed(
        carried ? Attempt.worked(What.LURE) : Attempt.failed(What.LURE, Failure.NO_COOKIE));
  }
}
