package interlope.lab;

import interlope.channel.Witness;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Transcript;
import interlope.wire.Leg;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/// Waits until every connection made so far is over at both its ends, so that all of its bytes are
/// in the captures before anybody works with them.
final class Ends {
  private Ends() {}

  static void await(
      Transcript transcript,
      AttackPath path,
      Set<Leg> clientLegs,
      Witness atServer,
      Witness atAttacker)
      throws InterruptedException {
    if (!isOver(transcript, path, clientLegs, atServer, atAttacker)) {
      throw new LabException(
          "A connection of the run did not end within " + atServer.patience() + ".");
    }
  }

  private static boolean isOver(
      Transcript transcript,
      AttackPath path,
      Set<Leg> clientLegs,
      Witness atServer,
      Witness atAttacker)
      throws InterruptedException {
    var patience = atServer.patience();
    try {
      return (path.isInterposed()
              ? atAttacker.ends().await(clientLegs, patience)
              : atServer.ends().await(clientLegs, patience))
          && atAttacker.ends().await(attackerLegs(transcript), patience)
          && atServer.ends().await(attackerLegs(transcript), patience);
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

  private static Set<Leg> attackerLegs(Transcript transcript) {
    var legs = new HashSet<Leg>();
    for (var line : transcript.soFar()) {
      if (line.party() == Party.ATTACKER && line.event() instanceof Event.Connected(var leg)) {
        legs.add(leg);
      }
    }
    return legs;
  }
}
