package interlope.run;

import interlope.design.Key;
import interlope.design.Key.Setting;
import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What one other choice of the design would have changed, measured by a run of its own.
///
/// @param from the setting of the design that was run
/// @param to that of the variant
/// @param was the verdict on the design that was run
/// @param becomes the verdict on the variant; equal to `was` only where both are breached
/// @param losses of the variant, in the catalogue's order; empty unless it is breached
/// @param saved what was lost in the run and is not in the variant, in the catalogue's order
public record Variation(
    Setting<?> from,
    Setting<?> to,
    VerdictWord was,
    VerdictWord becomes,
    Set<Loss> losses,
    Set<Loss> saved) {
  public Variation {
    losses = inOrder(losses);
    saved = inOrder(saved);
  }

  /// The key of the design that was varied.
  public Key<?> key() {
    return from.key();
  }

  /// Whether it says what the run's verdict is owed to: of a breached run, what would have spared
  /// it losses; of another, what an attacker gains by its absence. A value that only changes how a
  /// story ends, or in whose absence honest clients are locked out, has defended nothing.
  public boolean decided() {
    return was == VerdictWord.BREACHED || losses.stream().anyMatch(loss -> loss != Loss.LOCKOUT);
  }

  private static Set<Loss> inOrder(Set<Loss> losses) {
    var ordered = EnumSet.noneOf(Loss.class);
    ordered.addAll(losses);
    return Collections.unmodifiableSet(ordered);
  }
}
