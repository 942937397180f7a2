package interlope.app.gui.notebook;

import interlope.attack.Capability;
import interlope.event.Attempt;
import interlope.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/// One line of the attacker's notebook.
sealed interface Note {
  /// The number of the rung that it was written at.
  int rung();

  /// Something that counts as a loss.
  ///
  /// @param value the secret; null where it is not one of secrecy
  /// @param key what opened it; null where no key was needed
  record Found(int rung, Evidence evidence, @Nullable String value, @Nullable Key key)
      implements Note {}

  /// Something that was tried, with what came of it.
  record Try(int rung, Attempt attempt) implements Note {}

  /// What the attacker opens things with.
  ///
  /// @param rung the number of the rung at which it was given
  record Key(Capability what, int rung) {}
}
