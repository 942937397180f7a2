package interlope.app.gui.design;

import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.session.Session;
import javafx.scene.layout.VBox;

/// The design of what is shown, at the right of the window: every key as a control.
public final class DesignView extends VBox {
  public DesignView(Session session, FileDialogs dialogs) {}

  public void save() {}
}
