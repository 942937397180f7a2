package interlope.verdict;

import interlope.event.Event;
import interlope.event.How;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.event.Said;
import java.util.List;

/// An honest client that its own design's defences refused while no attacker was there.
final class LockoutEvidence {
  private LockoutEvidence() {}

  static List<Evidence> in(Recording run) {
    return run.lines().stream()
        .filter(line ->
            line.event() instanceof Event.VisitEnded(var attacked, var end)
                && !attacked
                && end.refusedBy() == Party.CLIENT)
        .map(line ->
            new Evidence(Loss.LOCKOUT, null, How.HONEST_REFUSED, Said.at("alone"), line.number()))
        .toList();
  }
}
