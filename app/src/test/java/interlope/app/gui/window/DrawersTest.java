package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.frame.Panes;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.session.Rehearsal;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The panel and the library where the window has room for neither, by mouse and by keyboard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawersTest {
  static {
    OnFx.start();
  }

  private final Stage stage = OnFx.call(Stage::new);
  private final Window window =
      OnFx.call(() -> SmallWindow.in(stage, SmallWindow.sized(1440, 900, 1.8)));

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  void open() {
    OnFx.run(stage::show);
  }

  @AfterAll
  void close() {
    OnFx.run(stage::hide);
  }

  /// Every test begins with the same run, and with no drawer open.
  @BeforeEach
  void run() {
    OnFx.run(() -> {
      window.shell().act(Shortcut.STOP);
      window.shell().act(Shortcut.STOP);
      if (window.session().play().stream()
          .noneMatch(play -> play.scenario().id().equals("strip-meets-nothing"))) {
        window.session().run(Rehearsal.scenario("strip-meets-nothing"));
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aKeyBringsThePanelAndPutsItAwayAndTheStageStaysAsItIs() {
    double stageWidth = stageWidth();
    assertThat(isSeen(".il-side")).isFalse();

    push(KeyCode.D);
    assertThat(isSeen(".il-side")).isTrue();
    assertThat(hasFocusIn(".il-side")).isTrue();
    assertThat(stageWidth()).isEqualTo(stageWidth);

    push(KeyCode.N);
    assertThat(isSeen(".il-notebook")).isTrue();

    push(KeyCode.N);
    assertThat(isSeen(".il-side")).isFalse();
    assertThat(hasFocusIn(".il-side")).isFalse();
  }

  @Test
  void buttonsBringThePanelAndPutItAway() {
    click("Notebook");
    assertThat(isSeen(".il-notebook")).isTrue();

    click("Close the panel");
    assertThat(isSeen(".il-side")).isFalse();
  }

  @Test
  void escapePutsTheDrawerAwayAndLeavesTheRest() {
    OnFx.run(() -> window.session().playhead().playOrPause());
    push(KeyCode.D);

    push(KeyCode.ESCAPE);
    assertThat(isSeen(".il-side")).isFalse();
    assertThat(OnFx.call(() -> window.session().playhead().playing().get())).isTrue();

    push(KeyCode.ESCAPE);
    assertThat(OnFx.call(() -> window.session().playhead().playing().get())).isFalse();
  }

  @Test
  void searchBringsTheLibraryAndAChoiceTakesItAway() {
    push(KeyCode.D);
    push(KeyCode.SLASH);
    assertThat(isSeen(".il-library")).isTrue();
    assertThat(isSeen(".il-side")).isFalse();
    assertThat(OnFx.call(() -> stage.getScene().getFocusOwner()))
        .isInstanceOf(TextInputControl.class);

    OnFx.run(() -> window.library().search().set("preload"));
    push(KeyCode.ENTER);
    assertThat(isSeen(".il-library")).isFalse();
    assertThat(OnFx.call(() -> window.session().play().orElseThrow().scenario().id()))
        .isNotEqualTo("strip-meets-nothing");
  }

  @Test
  void theLibrarysButtonShowsItAndF6GoesThroughItWhileItIsThere() {
    click("Library");
    assertThat(isSeen(".il-library")).isTrue();

    push(KeyCode.F6);
    assertThat(hasFocusIn(".il-stage")).isTrue();
    push(KeyCode.F6);
    assertThat(hasFocusIn(".il-library")).isTrue();

    click("Close: Library");
    push(KeyCode.F6);
    push(KeyCode.F6);
    assertThat(hasFocusIn(".il-stage")).isTrue();
  }

  @Test
  void theVerdictsDetailsComeOverTheMessage() {
    assertThat(isSeen(".il-verdict-details")).isFalse();

    click("Show the whole verdict");
    assertThat(isSeen(".il-verdict-details")).isTrue();

    click("Hide the whole verdict");
    assertThat(isSeen(".il-verdict-details")).isFalse();
  }

  @Test
  void drawersMoveUnlessMotionIsReduced() {
    push(KeyCode.D);
    assertThat(panelShift()).isZero();
    push(KeyCode.D);

    double first =
        OnFx.call(() -> {
          window.shell().still().set(false);
          window.shell().act(Shortcut.DESIGN);
          return drawer().getTranslateX();
        });
    assertThat(first).isEqualTo(SidePanel.DESIGN_WIDTH);
    await("the panel in its place", () -> panelShift() == 0);
    OnFx.run(() -> window.shell().still().set(true));
  }

  private double panelShift() {
    return OnFx.call(() -> drawer().getTranslateX());
  }

  private Node drawer() {
    return Objects.requireNonNull(node(".il-side").getParent());
  }

  private double stageWidth() {
    return OnFx.call(() -> node(".il-stage").getLayoutBounds().getWidth());
  }

  private Node node(String style) {
    return Objects.requireNonNull(stage.getScene().getRoot().lookup(style), style);
  }

  private boolean isSeen(String style) {
    return OnFx.call(() -> {
      var node = stage.getScene().getRoot().lookup(style);
      return node != null && SceneTexts.isSeen(node);
    });
  }

  private boolean hasFocusIn(String style) {
    return OnFx.call(() -> {
      var owner = stage.getScene().getFocusOwner();
      return owner != null && Panes.isIn(owner, node(style));
    });
  }

  private void push(KeyCode key) {
    robot.push(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void click(String name) {
    robot.clickOn(named(name));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node named(String name) {
    return OnFx.call(() -> {
      var found = new Node[1];
      SceneTexts.walk(
          stage.getScene().getRoot(),
          node -> {
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

  private static void await(String what, java.util.function.BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError(what + " did not come", late);
    }
  }
}
