package interlope.attack;

import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.pki.Recipe;
import interlope.wire.capture.Capture;
import interlope.wire.http.Lens;
import java.util.Optional;
import java.util.Set;

/// How an attacker gets into, or around, the outer layer. Stateless, no I/O.
public interface Entry {
  Stance stance();

  /// What must have gone wrong in the world.
  Set<Capability> needs();

  /// The certificate of its own that it shows; empty where it shows none, or the server's.
  default Optional<Recipe> recipe() {
    return Optional.empty();
  }

  /// When the client connects; called on the run's event loop.
  default Doorway meet(Arrival arrival, Loot loot) {
    return new Doorway.Relay();
  }

  /// What rewrites every message that passes, inside the outer layer.
  default Optional<Lens> rewriting(Loot loot) {
    return Optional.empty();
  }

  /// Whether it waits until the client's user opens a plain page elsewhere after the login.
  default boolean needsNeighbour() {
    return false;
  }

  /// After the story: the attacker's own capture of one leg, opened as far as its loot allows.
  default OpenedRecording open(Capture leg, Loot loot) {
    return new OpenedRecording.NotTried();
  }

  /// What is written down where no leg of the client's ever passed.
  default Attempt nothingPassed() {
    return Attempt.failed(What.FIND_A_WAY, Failure.NOT_ON_PATH);
  }
}
