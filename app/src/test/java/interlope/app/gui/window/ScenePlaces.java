package interlope.app.gui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Walks a scene for where things stand: what is outside of the window or of its own part, and what
/// stands on something else. What scrolls may be out of sight, and a drawer stands over others.
final class ScenePlaces {
  /// Borders and antialiasing.
  private static final double SLACK = 1.5;

  private ScenePlaces() {}

  static List<String> faults(Parent root, double width, double height) {
    var faults = new ArrayList<String>();
    var found = new ArrayList<Node>();
    collect(root, found);
    for (int at = 0; at < found.size(); at++) {
      var node = found.get(at);
      var place = place(node);
      if (place.getMinX() < -SLACK
          || place.getMinY() < -SLACK
          || place.getMaxX() > width + SLACK
          || place.getMaxY() > height + SLACK) {
        faults.add("outside of the window: " + said(node));
      }
      for (var other : found.subList(at + 1, found.size())) {
        if (Objects.equals(drawer(node), drawer(other)) && meet(place, place(other))) {
          faults.add("on each other: " + said(node) + ", " + said(other));
        }
      }
    }
    return faults;
  }

  /// Controls and labels that are seen and do not scroll, without what they are made of.
  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node instanceof ScrollPane || node instanceof VirtualFlow<?>) {
      return;
    }
    boolean words =
        node instanceof Label label && label.getText() != null && !label.getText().isBlank();
    if (words
        || node instanceof ButtonBase
        || node instanceof ComboBoxBase<?>
        || node instanceof Slider
        || node instanceof TextInputControl) {
      found.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean meet(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
            > SLACK
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY())
            > SLACK;
  }

  private static @Nullable Node drawer(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.getStyleClass().contains("il-drawer")) {
        return one;
      }
    }
    return null;
  }

  private static String said(Node node) {
    var place = place(node);
    return "%s at %.0f, %.0f, %.0f wide"
        .formatted(node, place.getMinX(), place.getMinY(), place.getWidth());
  }
}
