package interlope.ladder;

import interlope.event.Recording;
import interlope.story.Secret;
import java.util.List;

/// One run as a ladder of rungs, in the order in which things crossed and happened. Drawn from a
/// recording alone, so that a saved run opens without a lab.
///
/// @param rungs numbered from 1, without gaps
/// @param secrets the run's secrets as its honest parties told them, each once; those that nobody
///   came to tell are missing
public record Ladder(List<Rung> rungs, List<Secret> secrets) {
  public Ladder {
    rungs = List.copyOf(rungs);
    secrets = List.copyOf(secrets);
  }

  /// Pairs the three accounts of each message by the n-th request on each leg; legs meet by their
  /// ports, and the attacker's lines say which leg carries on which. Nothing is paired by time or
  /// text.
  public static Ladder of(Recording recording) {
    var drawing = Drawing.of(recording);
    return new Ladder(drawing.inOrder(), drawing.secrets());
  }
}
