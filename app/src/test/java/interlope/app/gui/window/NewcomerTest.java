package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.VerdictLook;
import interlope.app.gui.screenshot.NoDialogs;
import interlope.app.gui.session.Showing;
import interlope.run.Runner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The window used as somebody would who has never seen it, in a headless window with real runs.
class NewcomerTest {
  private final Stage stage = OnFx.call(Stage::new);
  private final Hands hands = new Hands(stage);
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
    hands.await("the library", () -> !window.library().shipped().isEmpty());
  }

  @AfterEach
  void close() {
    OnFx.run(() -> stage.hide());
  }

  @Test
  void findsStrippingRunsItSwitchesHstsOnAndSeesItFlip() {
    hands.click("SSL stripping");
    hands.await("the verdict", () -> verdict() == VerdictLook.BREACHED);
    assertThat(hands.texts()).contains("Breached", "4 of 8 things lost");

    hands.choose("HSTS", "Preloaded");

    hands.await("the flip", () -> verdict() == VerdictLook.WITHSTOOD);
    assertThat(hands.texts()).contains("Withstood", "HSTS", "None", "Preloaded");
  }

  @Test
  void theKeyboardAloneDoesAsMuch() {
    hands.push("SSL stripping", KeyCode.SPACE);
    hands.await("the verdict", () -> verdict() == VerdictLook.BREACHED);
    var head = window.session().playhead();
    int decisive = head.at().get();

    hands.push(KeyCode.HOME);
    assertThat(at()).isEqualTo(1);
    hands.push(KeyCode.RIGHT);
    assertThat(at()).isEqualTo(2);
    hands.push(KeyCode.LEFT);
    assertThat(at()).isEqualTo(1);
    hands.push(KeyCode.J);
    assertThat(at()).isEqualTo(decisive);

    hands.push(KeyCode.N);
    assertThat(hands.texts()).contains("Attacker’s notebook");
    hands.push(KeyCode.D);

    hands.push("HSTS", KeyCode.DOWN);
    hands.await(
        "another design",
        () -> window.session().play().map(play -> play.before() != null).orElse(false));
  }

  @Test
  void f1ShowsTheKeysAndEscapeClosesThem() {
    hands.push(KeyCode.F1);
    assertThat(hands.texts()).contains("Keys", "Jump to the decisive message");

    hands.push(KeyCode.ESCAPE);
    assertThat(hands.texts()).doesNotContain("Jump to the decisive message");
  }

  @Test
  void lightAndDarkChange() {
    boolean dark = OnFx.call(() -> stage.getScene().getRoot().getStyleClass().contains("dark"));

    hands.push(KeyCode.T);

    assertThat(OnFx.call(() -> stage.getScene().getRoot().getStyleClass().contains("dark")))
        .isNotEqualTo(dark);
  }

  @Test
  void controlPlusMakesItLargerAndControlZeroAsItWas() {
    hands.push(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(OnFx.call(() -> window.shell().root().lookup(".il-window").getTransforms()))
        .first()
        .satisfies(scale -> assertThat(scale.getMxx()).isEqualTo(1.1));

    hands.push(KeyCode.CONTROL, KeyCode.DIGIT0);
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
    assertThat(hands.texts()).contains("The run was stopped");
    hands.click("Back to the start");
    assertThat(hands.texts()).contains("Pick an attack and watch what happens");
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
}
