package interlope.app.gui.library;

import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.Session;
import interlope.app.selection.Selection;
import interlope.scenario.Scenario;
import interlope.scenario.ScenarioException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The scenarios at hand. It knows no controls.
public final class LibraryViewModel {
  private final Session session;
  private final Remembered remembered;
  private List<Scenario> shipped = List.of();

  public LibraryViewModel(Session session, Remembered remembered) {
    this.session = session;
    this.remembered = remembered;
  }

  /// Reads the library that ships inside.
  public void load() {
    try {
      shipped = Selection.of(List.of()).scenarios();
    } catch (ScenarioException broken) {
      throw new IllegalStateException("the program's own library is broken", broken);
    }
  }

  public List<Scenario> shipped() {
    return shipped;
  }

  /// A scenario of the library by its id.
  public Optional<Scenario> named(String id) {
    return shipped.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  public void run(Scenario scenario) {
    session.run(scenario);
  }

  /// Opens files and folders of one's own.
  public void open(List<Path> paths) {
    throw new UnsupportedOperationException("to come: " + paths + remembered);
  }
}
