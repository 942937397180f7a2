package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.WindowSession;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.design.vary.DesignOption;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The design panel by keyboard, in a window whose runs are over when they were asked for.
class DesignKeysTest {
  private final Stage stage = OnFx.call(Stage::new);
  private final Hands hands = new Hands(stage);
  private final Window window = OnFx.call(() -> SmallWindow.in(stage, Remembered.nothing()));

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

    hands.push("Was here before", KeyCode.SPACE);
    assertThat(design().get(Keys.VISITED_BEFORE)).isEqualTo(!visited);

    hands.push("Was here before", KeyCode.ENTER);
    assertThat(design().get(Keys.VISITED_BEFORE)).isEqualTo(visited);
  }

  @Test
  void arrowsPassOverWhatCannotBeTaken() {
    hands.push("Inside TLS", KeyCode.DOWN);
    assertThat(design().get(Keys.INNER).word()).isEqualTo("sealed-box");

    hands.push("Inside TLS", KeyCode.DOWN);
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

  private ComboBox<DesignOption> inner() {
    return hands.combo("Inside TLS");
  }

  private WindowSession session() {
    return window.session();
  }

  private Design design() {
    return OnFx.call(() -> session().play().orElseThrow().design());
  }
}
