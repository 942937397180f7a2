package interlope.app.gui.library.shelf;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.VerdictLook;
import interlope.run.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What each question last came to, in this window or before it.
public final class Verdicts {
  private final Remembered remembered;
  private final Map<String, Boolean> asExpected = new HashMap<>();

  public Verdicts(Remembered remembered) {
    this.remembered = remembered;
  }

  public void note(Run run) {
    remembered.verdict(run.key(), run.judgement().verdict().word());
    run.asExpected().ifPresent(expected -> asExpected.put(run.key(), expected));
  }

  public Optional<VerdictLook> of(Item item) {
    return switch (item) {
      case Item.Playable(_, var key) -> remembered.verdict(key).map(VerdictLook::of);
      case Item.Broken _, Item.Recorded _ -> Optional.empty();
    };
  }

  /// Whether the last run was as the scenario expects; of a run before this window, whether its
  /// verdict was. Empty where it has not been run, or expects nothing.
  Optional<Boolean> asExpected(Item.Playable item) {
    var expected = item.scenario().expect().verdict();
    return Optional.ofNullable(asExpected.get(item.key()))
        .or(() ->
            expected == null
                ? Optional.empty()
                : remembered.verdict(item.key()).map(expected::equals));
  }
}
