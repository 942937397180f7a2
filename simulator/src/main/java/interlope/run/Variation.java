package interlope.run;

import interlope.verdict.Loss;
import interlope.verdict.VerdictWord;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What one other choice of the design would have changed, measured by a run of its own.
///
/// @param key of the design, such as `trust`
/// @param from the value of the design that was run, as in [interlope.catalogue.Vocabulary]
/// @param to the value of the variant, in the same form
/// @param was the verdict on the design that was run
/// @param becomes the verdict on the variant; equal to `was` only where both are breached
/// @param losses of the variant, in the catalogue's order; empty unless it is breached
/// @param saved what was lost in the run and is not in the variant, in the catalogue's order
public record Variation(
    String key,
    Object from,
    Object to,
    VerdictWord was,
    VerdictWord becomes,
    Set<Loss> losses,
    Set<Loss> saved) {
  public Variation {
    losses = inOrder(losses);
    saved = inOrder(saved);
  }

  private static Set<Loss> inOrder(Set<Loss> losses) {
    var ordered = EnumSet.noneOf(Loss.class);
    ordered.addAll(losses);
    return Collections.unmodifiableSet(ordered);
  }
}
