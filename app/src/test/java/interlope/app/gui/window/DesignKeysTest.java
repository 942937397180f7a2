package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.screenshot.NoDialogs;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Stagehand;
import interlope.app.gui.session.Unmeasured;
import interlope.app.gui.session.WindowSession;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.vary.DesignOption;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The design panel by keyboard, in a window whose runs are over when they were asked for.
class DesignKeysTest {
  private final FxRobot robot = new FxRobot();
  private final Stage stage = OnFx.call(Stage::new);
  private final Window window =
      OnFx.call(() ->
          new Window(
              stage,
              Remembered.nothing(),
              _ -> NoDialogs.INSTANCE,
              Stagehand.in(() -> Rehearsal.LAB, () -> "7f3a91c2"),
              new Unmeasured(),
              Runnable::run));

  @BeforeAll
  static void toolkit() {
    OnFx.start();
  }

  @BeforeEach
  void open() {
    OnFx.run(() -> {
      stage.show();
      session().run(Rehearsal.scenario("strip-meets-nothing"));
    });
  }

  @AfterEach
  void close() {
    OnFx.run(stage::hide);
  }

  @Test
  void spaceAndEnterTurnASwitch() {
    boolean visited = design().get(Keys.VISITED_BEFORE);

    push("Was here before", KeyCode.SPACE);
    assertThat(design().get(Keys.VISITED_BEFORE)).isEqualTo(!visited);

    push("Was here before", KeyCode.ENTER);
    assertThat(design().get(Keys.VISITED_BEFORE)).isEqualTo(visited);
  }

  @Test
  void arrowsPassOverWhatCannotBeTaken() {
    push("Inside TLS", KeyCode.DOWN);
    assertThat(design().get(Keys.INNER).word()).isEqualTo("sealed-box");

    push("Inside TLS", KeyCode.DOWN);
    assertThat(design().get(Keys.INNER).word()).isEqualTo("sealed-box");
    assertThat(inner().getValue().choice().word()).isEqualTo("sealed-box");
  }

  @Test
  void whatCannotBeTakenIsNotShownAsTaken() {
    var impossible =
        inner().getItems().stream()
            .filter(option -> option.change().isEmpty() && !option.chosen())
            .findFirst()
            .orElseThrow();
    var before = design();

    OnFx.run(() -> inner().getSelectionModel().select(impossible));

    assertThat(inner().getValue().choice().word()).isEqualTo("none");
    assertThat(inner().getSelectionModel().getSelectedIndex()).isZero();
    assertThat(design()).isEqualTo(before);
  }

  @SuppressWarnings("unchecked") // a choice of the design panel
  private ComboBox<DesignOption> inner() {
    return (ComboBox<DesignOption>) named("Inside TLS");
  }

  private void push(String control, KeyCode key) {
    var node = named(control);
    OnFx.run(node::requestFocus);
    robot.push(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private WindowSession session() {
    return window.session();
  }

  private Design design() {
    return OnFx.call(() -> session().play().orElseThrow().design());
  }

  private Node named(String name) {
    return OnFx.call(() -> {
      var found = new Node[1];
      SceneTexts.walk(
          stage.getScene().getRoot(),
          node -> {
            if (name.equals(node.getAccessibleText()) && SceneTexts.isSeen(node)) {
              found[0] = node;
            }
          });
      return Objects.requireNonNull(found[0], "nothing is called " + name);
    });
  }
}
