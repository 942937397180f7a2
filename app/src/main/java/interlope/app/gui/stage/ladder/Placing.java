package interlope.app.gui.stage.ladder;

import javafx.scene.Node;

/// Puts the nodes of a row to their places.
final class Placing {
  private Placing() {}

  /// Puts its left edge at `x` and its middle at `middle`. It is translated: a node that is
  /// relocated has the cell ask for another layout.
  static void put(Node node, double x, double middle) {
    var bounds = node.getLayoutBounds();
    node.setTranslateX(x - bounds.getMinX());
    node.setTranslateY(Math.rint(middle - bounds.getHeight() / 2) - bounds.getMinY());
  }
}
