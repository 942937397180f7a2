package interlope.app.gui.message;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.message.account.Played;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MessageViewTest {
  private final WindowSession session = Rehearsal.still();

  @SuppressWarnings("NullAway.Init") // made where TestFX starts
  private MessageView view;

  @Start
  void start(Stage stage) {
    var play = Played.play("transport: tls13", "entry: rogue-ca, action: read");
    session.show(new Showing.Played(play));
    session.playhead().goTo(Played.message(play, "ClientHello").number());
    view = new MessageView(session, new SimpleBooleanProperty());
    stage.setScene(new Scene(view, 900, 260));
    stage.show();
  }

  @Test
  void depthsAreChosenByMouse(FxRobot robot) {
    robot.clickOn("Bytes");
    assertThat(texts(robot)).anyMatch(text -> text.startsWith("On the wire, TLS 1.3: 1 record"));

    robot.clickOn("Fields");
    assertThat(robot.lookup(".il-fields").queryAll()).hasSize(2);
  }

  @Test
  void aColumnTakesTheFocusByItsParty(FxRobot robot) {
    robot.interact(() -> view.focus(PartyLook.SERVER));

    assertThat(view.getScene().getFocusOwner())
        .isInstanceOfSatisfying(
            ScrollPane.class,
            pane ->
                assertThat(pane.getAccessibleText())
                    .isEqualTo("What the server understood: Never reached the server"));
  }

  @Test
  void aFieldChosenByKeyboardShowsItsBytes(FxRobot robot) {
    robot.interact(() -> {
      view.nextDepth();
      view.nextDepth();
      view.focus(PartyLook.CLIENT);
    });
    assertThat(view.getScene().getFocusOwner()).isInstanceOf(ListView.class);

    robot.type(KeyCode.DOWN); // past the heading, to the record's type

    assertThat(texts(robot)).contains("16");
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }
}
