package interlope.app.gui;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Moves the focus between the parts of the window.
final class Panes {
  private Panes() {}

  /// Gives the focus to the first node in `pane` that takes it.
  ///
  /// @return whether there was one
  static boolean focusFirstIn(Node pane) {
    if (pane.isFocusTraversable() && pane.isVisible() && !pane.isDisabled()) {
      pane.requestFocus();
      return true;
    }
    return pane instanceof Parent parent
        && parent.isVisible()
        && parent.getChildrenUnmodifiable().stream().anyMatch(Panes::focusFirstIn);
  }
}
