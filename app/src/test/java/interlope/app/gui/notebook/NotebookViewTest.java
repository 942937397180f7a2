package interlope.app.gui.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.app.gui.message.account.Played;
import interlope.app.gui.part.Opener;
import interlope.app.gui.session.Rehearsal;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NotebookViewTest {
  private final WindowSession session = Rehearsal.still();
  private final List<Path> shown = new ArrayList<>();

  @Start
  void start(Stage stage) {
    session.show(
        new Showing.Played(
            Played.play("transport: tls12-rsa", "entry: leaked-key-recording, action: read")));
    session.playhead().toLast();
    stage.setScene(
        new Scene(new NotebookView(session, new OnlyFiles(), () -> Instant.EPOCH), 360, 800));
    stage.show();
  }

  @Test
  void aNoteLeadsToItsMessageByMouseAndToItsKeyByKeyboard(FxRobot robot) {
    robot.clickOn("Message 7");
    assertThat(session.playhead().at().get()).isEqualTo(7);

    robot.interact(() -> robot.lookup("leaked key").queryAs(Button.class).requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(session.playhead().at().get()).isEqualTo(2);
  }

  @Test
  void withoutWiresharkTheFileIsShownAndItsPathCanBeCopied(FxRobot robot) {
    robot.clickOn("Open the capture in Wireshark");

    var file = shown.getFirst().resolve("attacker.pcapng");
    assertThat(robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText))
        .contains(file.toString())
        .anyMatch(text -> text.startsWith("There is no Wireshark"));

    robot.clickOn(".il-capture-told .button");
    var copied = new ArrayList<String>();
    robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
    assertThat(copied).containsExactly(file.toString());
  }

  /// A machine without Wireshark.
  private final class OnlyFiles implements Opener {
    @Override
    public boolean inWireshark(Path capture) {
      return false;
    }

    @Override
    public boolean onDesktop(Path folder) {
      shown.add(folder);
      return true;
    }
  }
}
