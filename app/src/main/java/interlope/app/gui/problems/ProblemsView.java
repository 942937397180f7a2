package interlope.app.gui.problems;

import interlope.app.gui.session.Showing;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// A file that cannot be run yet, with what is wrong at its lines.
public final class ProblemsView extends VBox {
  /// @param open opens files again
  public ProblemsView(Showing.Broken broken, Consumer<List<Path>> open) {}
}
