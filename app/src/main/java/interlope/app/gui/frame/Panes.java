package interlope.app.gui.frame;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Moves the focus between the parts of the window.
public final class Panes {
  private Panes() {}

  /// Gives the focus to the first node in `pane` that takes it.
  ///
  /// @return whether there was one
  public static boolean focusFirstIn(Node pane) {
    if (pane.isFocusTraversable() && pane.isVisible() && !pane.isDisabled()) {
      pane.requestFocus();
      return true;
    }
    return pane instanceof Parent parent
        && parent.isVisible()
        && parent.getChildrenUnmodifiable().stream().anyMatch(Panes::focusFirstIn);
  }

  /// Whether `node` is `pane`, or within it.
  public static boolean isIn(Node node, Node pane) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.equals(pane)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `node` stands in a scene, and neither it nor what it is in is hidden.
  static boolean isSeen(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }
}
