package interlope.app.gui.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row that leaves out what it has no room for, the least needed first.
public final class YieldingRow extends HBox {
  private final List<Node> yielding;

  /// @param yielding those of `nodes` that may be left out, the first one first
  public YieldingRow(double gap, List<Node> yielding, Node... nodes) {
    super(gap, nodes);
    this.yielding = yielding;
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void layoutChildren() {
    double over = needed() - getWidth();
    for (var node : yielding) {
      boolean stays = over <= 0;
      if (!stays) {
        over -= node.prefWidth(-1) + getSpacing();
      }
      if (node.isManaged() != stays) {
        node.setManaged(stays);
        node.setVisible(stays);
      }
    }
    super.layoutChildren();
  }

  /// The width with everything in it.
  private double needed() {
    double needed = snappedLeftInset() + snappedRightInset() + getSpacing() * (yielding.size() - 1);
    for (var node : getManagedChildren()) {
      if (!yielding.contains(node)) {
        needed += node.prefWidth(-1) + getSpacing();
      }
    }
    return needed + yielding.stream().mapToDouble(node -> node.prefWidth(-1)).sum();
  }
}
