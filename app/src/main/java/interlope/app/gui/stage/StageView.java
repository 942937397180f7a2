package interlope.app.gui.stage;

import interlope.app.gui.message.MessageView;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Session;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.VBox;

/// A run: its title, the parties and the wire, the ladder, the player, and the selected message.
public final class StageView extends VBox {
  private final MessageView message;

  /// @param still whether motion is reduced
  public StageView(Session session, ReadOnlyBooleanProperty still) {
    message = new MessageView(session);
    Ui.styled(this, "il-stage");
    getChildren().addAll(Ui.space(), message);
  }

  public MessageView message() {
    return message;
  }

  public void foldOrUnfold() {}
}
