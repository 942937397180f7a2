package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.screenshot.NoDialogs;
import interlope.app.gui.session.Showing;
import interlope.run.Runner;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window used as somebody would who has never seen it, in a headless window with real runs.
class NewcomerTest {
  private final FxRobot robot = new FxRobot();
  private final Stage stage = OnFx.call(Stage::new);
  private final Window window =
      OnFx.call(
          () -> new Window(stage, Remembered.nothing(), _ -> NoDialogs.INSTANCE, Runner::start));

  @BeforeAll
  static void toolkit() {
    OnFx.start();
  }

  @BeforeEach
  void open() {
    OnFx.run(stage::show);
    await("the library", () -> !window.library().shipped().isEmpty());
  }

  @AfterEach
  void close() {
    OnFx.run(() -> stage.hide());
  }

  @Test
  void findsStrippingRunsItSwitchesHstsOnAndSeesItFlip() {
    click("SSL stripping");
    await("the verdict", () -> verdict() == VerdictLook.BREACHED);
    assertThat(texts()).contains("Breached", "4 of 8 things lost");

    choose("HSTS", "Preloaded");

    await("the flip", () -> verdict() == VerdictLook.WITHSTOOD);
    assertThat(texts()).contains("Withstood", "HSTS", "None", "Preloaded");
  }

  @Test
  void theKeyboardAloneDoesAsMuch() {
    OnFx.run(() -> named("SSL stripping").requestFocus());
    robot.push(KeyCode.SPACE);
    await("the verdict", () -> verdict() == VerdictLook.BREACHED);
    var head = window.session().playhead();
    int decisive = head.at().get();

    robot.push(KeyCode.HOME);
    assertThat(at()).isEqualTo(1);
    robot.push(KeyCode.RIGHT);
    assertThat(at()).isEqualTo(2);
    robot.push(KeyCode.LEFT);
    assertThat(at()).isEqualTo(1);
    robot.push(KeyCode.J);
    assertThat(at()).isEqualTo(decisive);

    robot.push(KeyCode.N);
    assertThat(texts()).contains("Attacker’s notebook");
    robot.push(KeyCode.D);

    OnFx.run(() -> named("HSTS").requestFocus());
    robot.push(KeyCode.DOWN);
    await(
        "another design",
        () -> window.session().play().map(play -> play.before() != null).orElse(false));
  }

  @Test
  void f1ShowsTheKeysAndEscapeClosesThem() {
    robot.push(KeyCode.F1);
    assertThat(texts()).contains("Keys", "Jump to the decisive message");

    robot.push(KeyCode.ESCAPE);
    assertThat(texts()).doesNotContain("Jump to the decisive message");
  }

  @Test
  void lightAndDarkChange() {
    boolean dark = OnFx.call(() -> stage.getScene().getRoot().getStyleClass().contains("dark"));

    robot.push(KeyCode.T);

    assertThat(OnFx.call(() -> stage.getScene().getRoot().getStyleClass().contains("dark")))
        .isNotEqualTo(dark);
  }

  @Test
  void controlPlusMakesItLargerAndControlZeroAsItWas() {
    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(OnFx.call(() -> window.shell().root().lookup(".il-window").getTransforms()))
        .first()
        .satisfies(scale -> assertThat(scale.getMxx()).isEqualTo(1.1));

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(OnFx.call(() -> window.shell().root().lookup(".il-window").getTransforms()))
        .first()
        .satisfies(scale -> assertThat(scale.getMxx()).isEqualTo(1.0));
  }

  @Test
  void escapeStopsARunAndSaysSo() {
    OnFx.run(() -> {
      window.session().run(window.library().named("strip-meets-nothing").orElseThrow());
      window.session().stop();
    });

    assertThat(OnFx.call(() -> window.session().showing().get()))
        .isInstanceOf(Showing.Failed.class);
    assertThat(texts()).contains("The run was stopped");
    click("Back to the start");
    assertThat(texts()).contains("Pick an attack and watch what happens");
  }

  private int at() {
    return OnFx.call(() -> window.session().playhead().at().get());
  }

  private VerdictLook verdict() {
    return OnFx.call(() ->
        window
            .session()
            .play()
            .map(play -> VerdictLook.of(play.run().judgement().verdict().word()))
            .orElse(null));
  }

  private void click(String name) {
    robot.clickOn(named(name));
  }

  private void choose(String combo, String item) {
    var box = (ComboBox<?>) named(combo);
    robot.clickOn(box);
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(item);
  }

  /// The control with this accessible name, or else with this text.
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

  private Set<String> texts() {
    WaitForAsyncUtils.waitForFxEvents();
    return OnFx.call(() -> {
      var texts = new java.util.HashSet<String>();
      SceneTexts.walk(
          stage.getScene().getRoot(),
          node -> {
            if (node instanceof Labeled label
                && label.getText() != null
                && SceneTexts.isSeen(label)) {
              texts.add(label.getText());
            }
          });
      return texts;
    });
  }

  private static void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError(what + " did not come", late);
    }
  }
}
