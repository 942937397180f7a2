package interlope.app.gui.library.shelf;

import interlope.app.gui.part.VerdictLook;
import org.jspecify.annotations.Nullable;

/// A row of the list. Equal rows look alike.
public sealed interface Row {
  /// A theme's head.
  ///
  /// @param count of the items that are listed, whether or not they can be seen
  record Head(ScenarioShelf shelf, int count, boolean open) implements Row {}

  /// An item below it.
  ///
  /// @param verdict of the last run; null before the first
  /// @param current whether it is what the window shows
  record Line(ScenarioShelf shelf, Item item, @Nullable VerdictLook verdict, boolean current)
      implements Row {}
}
