package interlope.app.gui.window;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody's hands and eyes on one window: what they do is done, and settled, when a method
/// returns.
final class Hands {
  private static final int MOST_SECONDS = 30;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;

  Hands(Stage stage) {
    this.stage = stage;
  }

  FxRobot robot() {
    return robot;
  }

  void push(KeyCode... together) {
    robot.push(together);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Pushes a key while a control has the focus.
  void push(String control, KeyCode key) {
    var node = named(control);
    OnFx.run(node::requestFocus);
    push(key);
  }

  void click(String name) {
    robot.clickOn(named(name));
    WaitForAsyncUtils.waitForFxEvents();
  }

  void choose(String combo, String item) {
    click(combo);
    robot.clickOn(item);
  }

  /// The first control in sight that has this accessible name, or is a button with this text.
  Node named(String name) {
    return OnFx.call(() -> {
      var found = new Node[1];
      walk(node -> {
        boolean here =
            name.equals(node.getAccessibleText())
                || (node instanceof Button button && name.equals(button.getText()));
        if (here && found[0] == null && SceneTexts.isSeen(node)) {
          found[0] = node;
        }
      });
      return Objects.requireNonNull(found[0], "nothing is called " + name);
    });
  }

  @SuppressWarnings("unchecked") // the test knows what it is a choice of
  <T> ComboBox<T> combo(String name) {
    return (ComboBox<T>) named(name);
  }

  /// On JavaFX's thread.
  Node styled(String style) {
    return Objects.requireNonNull(stage.getScene().getRoot().lookup(style), style);
  }

  boolean seesStyled(String style) {
    return OnFx.call(() -> {
      var node = stage.getScene().getRoot().lookup(style);
      return node != null && SceneTexts.isSeen(node);
    });
  }

  /// The texts of all labels and buttons in sight.
  Set<String> texts() {
    WaitForAsyncUtils.waitForFxEvents();
    return OnFx.call(() -> {
      var texts = new HashSet<String>();
      walk(node -> {
        if (node instanceof Labeled label && label.getText() != null && SceneTexts.isSeen(label)) {
          texts.add(label.getText());
        }
      });
      return texts;
    });
  }

  void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(MOST_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError(what + " did not come", late);
    }
  }

  private void walk(Consumer<Node> each) {
    SceneTexts.walk(stage.getScene().getRoot(), each);
  }
}
