package interlope.ladder;

import java.util.List;
import java.util.OptionalInt;

/// Where two runs part: the decisive message.
public final class Parting {
  private Parting() {}

  /// The number of the first rung of `run` at which it parts from `other`: another message crosses,
  /// the same one is read, changed, kept or refused otherwise, or it says something else to an
  /// honest party. Where `run` only ends earlier, its last rung. Secrets, ports, times and what TLS
  /// draws for itself count for nothing, nor does an attacker that only passes on what it cannot
  /// open, nor what crossed on visits before the attacker came.
  ///
  /// Two runs that go alike on the wire part at the first attempt that ended otherwise, or that was
  /// made in `run` alone. Empty where they go alike to the end.
  public static OptionalInt between(Ladder run, Ladder other) {
    var those = Marks.of(other);
    var these = Marks.of(run);
    int before = these.visitsBefore();
    int left = these.isAttacked() ? before : those.visitsBefore();
    int right = those.isAttacked() ? those.visitsBefore() : before;
    var onTheWire = between(these.after(left), those.after(right));
    return onTheWire.isPresent() ? onTheWire : between(these.attempts(), those.attempts());
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
