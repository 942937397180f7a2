package interlope.event.ladder;

import java.util.List;
import java.util.OptionalInt;

/// Where two runs part: the decisive message.
public final class Parting {
  private Parting() {}

  /// The number of the first rung of `run` at which it parts from `other`: another message crosses,
  /// the same one is read, changed, kept or refused otherwise, or it says something else to an
  /// honest party. Where `run` only ends earlier, its last rung. Secrets, ports, times and what TLS
  /// draws for itself count for nothing, nor does an attacker that only passes on what it cannot
  /// open. Empty where the two run alike to the end.
  ///
  /// Two runs that both have an attacker and run alike on the wire part at the first attempt that
  /// ended otherwise.
  public static OptionalInt between(Ladder run, Ladder other) {
    var onTheWire = between(Marks.of(run), Marks.of(other));
    return onTheWire.isPresent() || !Marks.hasAttacker(run) || !Marks.hasAttacker(other)
        ? onTheWire
        : between(Marks.ofAttempts(run), Marks.ofAttempts(other));
  }

  private static OptionalInt between(List<Marks.Marked> run, List<Marks.Marked> other) {
    for (int at = 0; at < run.size(); at++) {
      if (at == other.size() || !run.get(at).mark().equals(other.get(at).mark())) {
        return OptionalInt.of(run.get(at).number());
      }
    }
    return run.size() < other.size() && !run.isEmpty()
        ? OptionalInt.of(run.getLast().number())
        : OptionalInt.empty();
  }
}
