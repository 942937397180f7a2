package interlope.app.gui.notebook;

import interlope.app.gui.session.Session;
import javafx.scene.layout.VBox;

/// The attacker's notebook, at the right of the window.
public final class NotebookView extends VBox {
  public NotebookView(Session session) {}

  /// Opens the attacker's capture in Wireshark, or shows the file where there is none.
  public void openCapture() {}
}
