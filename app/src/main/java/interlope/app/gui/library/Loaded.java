package interlope.app.gui.library;

import interlope.app.selection.Selection;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import java.nio.file.Path;
import java.util.List;

/// What the window begins with: the library that ships inside, and what was open the last time.
record Loaded(List<Shelf> shelves, Synonyms synonyms, List<Opened.Items> opened) {
  Loaded {
    shelves = List.copyOf(shelves);
    opened = List.copyOf(opened);
  }

  /// It blocks.
  static Loaded read(List<Path> before) {
    var opened =
        before.stream()
            .map(Opening::read)
            .filter(Opened.Items.class::isInstance)
            .map(Opened.Items.class::cast)
            .toList();
    return new Loaded(Themes.of(Opening.runnable(inside())), Synonyms.shipped(), opened);
  }

  private static List<Scenario> inside() {
    try {
      return Selection.of(List.of()).scenarios();
    } catch (ScenarioException broken) {
      throw new IllegalStateException("the program's own library is broken", broken);
    }
  }
}
