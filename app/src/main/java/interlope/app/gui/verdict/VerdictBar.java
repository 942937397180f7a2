package interlope.app.gui.verdict;

import interlope.app.gui.session.Session;
import javafx.scene.layout.HBox;

/// What came of the run, at the foot of the window.
public final class VerdictBar extends HBox {
  /// @param sideWidth the width of the panel above its right end
  public VerdictBar(Session session, javafx.beans.value.ObservableDoubleValue sideWidth) {}
}
