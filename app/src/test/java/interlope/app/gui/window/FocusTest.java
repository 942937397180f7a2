package interlope.app.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who has the focus after what, and which keys work then.
class FocusTest {
  static {
    OnFx.start();
  }

  private final Stage stage = OnFx.call(Stage::new);
  private final Window window =
      OnFx.call(() -> SmallWindow.in(stage, SmallWindow.sized(1440, 900, 1)));

  private final Hands hands = new Hands(stage);

  @BeforeEach
  void open() {
    OnFx.run(stage::show);
  }

  @AfterEach
  void close() {
    OnFx.run(stage::hide);
  }

  @Test
  void theFirstScenarioOnTheBoxIsThereForEnter() {
    assertThat(owner()).isInstanceOf(Button.class);
    assertThat(owner().getAccessibleText()).isEqualTo("SSL stripping");
  }

  @Test
  void clearingTheSearchRunsNothing() {
    OnFx.run(() -> window.library().search().set("second visit"));
    OnFx.run(() -> ((Button) hands.robot().lookup(".il-search .button").query()).fire());

    assertThat(window.library().search().get()).isEmpty();
    assertThat(window.session().showing().get()).isEqualTo(Showing.START);
  }

  @Test
  void whoFoundAScenarioByTypingHasTheKeysOfTheStage() {
    OnFx.run(() -> window.shell().act(Shortcut.SEARCH));
    OnFx.run(() -> window.library().search().set("second visit"));
    hands.push(KeyCode.ENTER);
    assertThat(window.session().play()).isPresent();
    assertThat(owner()).isNotInstanceOf(TextInputControl.class);

    hands.push(KeyCode.HOME);
    assertThat(window.session().playhead().at().get()).isEqualTo(1);
    assertThat(window.library().search().get()).isEqualTo("second visit");
  }

  @Test
  void theLastRowIsSeenWhereverTheLadderStoodBefore() {
    OnFx.run(() -> {
      window.session().run(Rehearsal.scenario("strip-meets-nothing"));
      window.shell().act(Shortcut.FOLD);
      stage.getScene().getRoot().requestFocus();
    });
    for (var from : List.of(KeyCode.HOME, KeyCode.J)) {
      hands.push(from);
      hands.push(KeyCode.END);
      assertThat(isLastRowSeen()).as("after %s", from).isTrue();
    }
  }

  private boolean isLastRowSeen() {
    return OnFx.call(() -> {
      var list = (ListView<?>) hands.robot().lookup(".il-ladder .list-view").query();
      list.getScene().getRoot().layout();
      double bottom = list.localToScene(list.getLayoutBounds()).getMaxY();
      return hands.robot().lookup(".il-ladder .list-cell").queryAllAs(ListCell.class).stream()
          .filter(cell -> cell.getIndex() == list.getItems().size() - 1)
          .anyMatch(cell -> cell.localToScene(cell.getLayoutBounds()).getMaxY() <= bottom + 1);
    });
  }

  @Test
  void theMapOfKeysGivesTheFocusBackAndLetsNothingThroughMeanwhile() {
    OnFx.run(() -> {
      window.session().run(Rehearsal.scenario("strip-meets-nothing"));
      stage.getScene().getRoot().requestFocus();
    });
    var before = owner();
    hands.push(KeyCode.F1);
    hands.push(KeyCode.HOME);
    int at = window.session().playhead().at().get();
    assertThat(at).isGreaterThan(1);

    hands.push(KeyCode.ESCAPE);
    assertThat(owner()).isSameAs(before);
    hands.push(KeyCode.HOME);
    assertThat(window.session().playhead().at().get()).isEqualTo(1);
  }

  private Node owner() {
    return Objects.requireNonNull(OnFx.call(() -> stage.getScene().getFocusOwner()));
  }
}
