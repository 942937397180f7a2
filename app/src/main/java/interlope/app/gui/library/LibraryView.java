package interlope.app.gui.library;

import interlope.app.gui.part.Ui;
import javafx.scene.layout.VBox;

/// The library, at the left of the window.
public final class LibraryView extends VBox {
  public LibraryView(LibraryViewModel model, Runnable openFiles) {
    Ui.styled(this, "il-library");
    Ui.width(this, 272);
    model
        .shipped()
        .forEach(scenario -> getChildren()
            .add(Ui.link(scenario.id(), () -> model.run(scenario))));
  }

  public void focusSearch() {}
}
