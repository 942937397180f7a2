package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.frame.Panes;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.session.Rehearsal;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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

  private final Hands hands = new Hands(stage);

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
    assertThat(hands.seesStyled(".il-side")).isFalse();

    hands.push(KeyCode.D);
    assertThat(hands.seesStyled(".il-side")).isTrue();
    assertThat(hasFocusIn(".il-side")).isTrue();
    assertThat(stageWidth()).isEqualTo(stageWidth);

    hands.push(KeyCode.N);
    assertThat(hands.seesStyled(".il-notebook")).isTrue();

    hands.push(KeyCode.N);
    assertThat(hands.seesStyled(".il-side")).isFalse();
    assertThat(hasFocusIn(".il-side")).isFalse();
  }

  @Test
  void buttonsBringThePanelAndPutItAway() {
    hands.click("Notebook");
    assertThat(hands.seesStyled(".il-notebook")).isTrue();

    hands.click("Close the panel");
    assertThat(hands.seesStyled(".il-side")).isFalse();
  }

  @Test
  void escapePutsTheDrawerAwayAndLeavesTheRest() {
    OnFx.run(() -> window.session().playhead().playOrPause());
    hands.push(KeyCode.D);

    hands.push(KeyCode.ESCAPE);
    assertThat(hands.seesStyled(".il-side")).isFalse();
    assertThat(OnFx.call(() -> window.session().playhead().playing().get())).isTrue();

    hands.push(KeyCode.ESCAPE);
    assertThat(OnFx.call(() -> window.session().playhead().playing().get())).isFalse();
  }

  @Test
  void searchBringsTheLibraryAndAChoiceTakesItAway() {
    hands.push(KeyCode.D);
    hands.push(KeyCode.SLASH);
    assertThat(hands.seesStyled(".il-library")).isTrue();
    assertThat(hands.seesStyled(".il-side")).isFalse();
    assertThat(OnFx.call(() -> stage.getScene().getFocusOwner()))
        .isInstanceOf(TextInputControl.class);

    OnFx.run(() -> window.library().search().set("preload"));
    hands.push(KeyCode.ENTER);
    assertThat(hands.seesStyled(".il-library")).isFalse();
    assertThat(OnFx.call(() -> window.session().play().orElseThrow().scenario().id()))
        .isNotEqualTo("strip-meets-nothing");
  }

  @Test
  void theLibrarysButtonShowsItAndF6GoesThroughItWhileItIsThere() {
    hands.click("Library");
    assertThat(hands.seesStyled(".il-library")).isTrue();

    hands.push(KeyCode.F6);
    assertThat(hasFocusIn(".il-stage")).isTrue();
    hands.push(KeyCode.F6);
    assertThat(hasFocusIn(".il-library")).isTrue();

    hands.click("Close: Library");
    hands.push(KeyCode.F6);
    hands.push(KeyCode.F6);
    assertThat(hasFocusIn(".il-stage")).isTrue();
  }

  @Test
  void theVerdictsDetailsComeOverTheMessage() {
    assertThat(hands.seesStyled(".il-verdict-details")).isFalse();

    hands.click("Show the whole verdict");
    assertThat(hands.seesStyled(".il-verdict-details")).isTrue();

    hands.click("Hide the whole verdict");
    assertThat(hands.seesStyled(".il-verdict-details")).isFalse();
  }

  @Test
  void drawersMoveUnlessMotionIsReduced() {
    hands.push(KeyCode.D);
    assertThat(panelShift()).isZero();
    hands.push(KeyCode.D);

    double first =
        OnFx.call(() -> {
          window.shell().still().set(false);
          window.shell().act(Shortcut.DESIGN);
          return drawer().getTranslateX();
        });
    assertThat(first).isEqualTo(SidePanel.DESIGN_WIDTH);
    hands.await("the panel in its place", () -> panelShift() == 0);
    OnFx.run(() -> window.shell().still().set(true));
  }

  private double panelShift() {
    return OnFx.call(() -> drawer().getTranslateX());
  }

  private Node drawer() {
    return Objects.requireNonNull(hands.styled(".il-side").getParent());
  }

  private double stageWidth() {
    return OnFx.call(() -> hands.styled(".il-stage").getLayoutBounds().getWidth());
  }

  private boolean hasFocusIn(String style) {
    return OnFx.call(() -> {
      var owner = stage.getScene().getFocusOwner();
      return owner != null && Panes.isIn(owner, hands.styled(style));
    });
  }
}
