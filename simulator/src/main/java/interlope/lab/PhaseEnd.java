package interlope.lab;

import interlope.carrier.Witness;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Transcript;
import interlope.lab.world.LabException;
import interlope.wire.Leg;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/// Waits until every connection of a phase is over at both its ends, so that all of its bytes are
/// in the captures before anybody works with them.
record PhaseEnd(Transcript transcript, Witness atServer, Witness atAttacker, Duration patience) {
  /// @param clientLegs what the client opened in this phase
  /// @param interposed whether those end at the attacker, else at a server
  void await(Set<Leg> clientLegs, boolean interposed) throws InterruptedException {
    if (!isOver(clientLegs, interposed)) {
      throw new LabException("A connection of the run did not end within " + patience + ".");
    }
  }

  private boolean isOver(Set<Leg> clientLegs, boolean interposed) throws InterruptedException {
    try {
      return (interposed ? atAttacker : atServer).ends().await(clientLegs, patience)
          && atAttacker.ends().await(attackerLegs(), patience)
          && atServer.ends().await(attackerLegs(), patience);
    } catch (ExecutionException failure) {
      throw broken(failure);
    }
  }

  /// Loopback that gives no connection is the lab's trouble; any other failure of a party is a bug.
  private static RuntimeException broken(ExecutionException failure) {
    return failure.getCause() instanceof IOException network
        ? new LabException("A party of the run could not be connected to.", network)
        : new IllegalStateException("a party of the run failed", failure.getCause());
  }

  private Set<Leg> attackerLegs() {
    var legs = new HashSet<Leg>();
    for (var line : transcript.soFar()) {
      if (line.party() == Party.ATTACKER && line.event() instanceof Event.Connected(var leg)) {
        legs.add(leg);
      }
    }
    return legs;
  }
}
