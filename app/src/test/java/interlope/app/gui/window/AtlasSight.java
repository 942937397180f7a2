package interlope.app.gui.window;

import interlope.app.gui.screenshot.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// What can be seen of the planted screen, in the program that has it.
final class AtlasSight {
  private final Stage stage = new Stage();
  private final List<String> seen = new ArrayList<>();

  private AtlasSight() {}

  /// On JavaFX's thread.
  static List<String> seen() {
    var sight = new AtlasSight();
    try (var _ = SmallWindow.in(sight.stage, SmallWindow.sized(1440, 900, 1))) {
      sight.stage.show();
      sight.look();
      return sight.seen;
    } finally {
      sight.stage.hide();
    }
  }

  private void look() {
    walk(node -> {
      if ("Atlas (F2)".equals(node.getAccessibleText())) {
        seen.add("on the bar: Atlas (F2)");
      }
    });
    push(KeyCode.F1);
    walk(node -> {
      if (node instanceof Label label && "Atlas".equals(label.getText())) {
        var grid = label.getParent().getChildrenUnmodifiable();
        var cap = (Label) grid.get(grid.indexOf(label) + 1);
        seen.add("in the map of keys: Atlas, " + cap.getText());
      }
    });
    push(KeyCode.F1);
    Pictures.all().keySet().stream()
        .filter(name -> name.endsWith("atlas"))
        .forEach(name -> seen.add("drawn as " + name));
    push(KeyCode.F2);
    walk(node -> {
      if (node instanceof Label label && "Here be dragons".equals(label.getText())) {
        seen.add("by its key: " + label.getText() + " at " + label.getOpacity());
      }
    });
  }

  private void walk(Consumer<Node> each) {
    SceneTexts.walk(stage.getScene().getRoot(), each);
  }

  private void push(KeyCode key) {
    var root = stage.getScene().getRoot();
    root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    root.applyCss();
    root.layout();
  }
}
