package interlope.app.gui.library.opening;

import interlope.app.gui.library.shelf.ScenarioShelf;
import interlope.app.gui.library.shelf.Themes;
import interlope.app.selection.NamedScenarios;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import java.nio.file.Path;
import java.util.List;

/// What the window begins with: the library that ships inside, and what was open the last time.
public record Loaded(List<ScenarioShelf> shelves, List<OpenedPath.Items> opened) {
  public Loaded {
    shelves = List.copyOf(shelves);
    opened = List.copyOf(opened);
  }

  /// It blocks.
  public static Loaded read(List<Path> before) {
    var opened =
        before.stream()
            .map(Opening::read)
            .filter(OpenedPath.Items.class::isInstance)
            .map(OpenedPath.Items.class::cast)
            .toList();
    return new Loaded(Themes.of(Opening.runnable(inside())), opened);
  }

  private static List<Scenario> inside() {
    try {
      return NamedScenarios.of(List.of()).scenarios();
    } catch (ScenarioException broken) {
      throw new IllegalStateException("the program's own library is broken", broken);
    }
  }
}
