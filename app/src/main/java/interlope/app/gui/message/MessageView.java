package interlope.app.gui.message;

import interlope.app.gui.part.PartyLook;
import interlope.app.gui.session.Session;
import javafx.scene.layout.VBox;

/// The selected message, three ways side by side.
public final class MessageView extends VBox {
  public MessageView(Session session) {}

  public void focus(PartyLook party) {}

  public void nextDepth() {}
}
