package interlope.app.gui.library;

import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import java.util.List;

/// What of a library is listed, but for the heads of its themes.
final class Listed {
  private Listed() {}

  static List<String> titles(LibraryViewModel model) {
    return lines(model).stream()
        .map(Row.Line::item)
        .map(item -> item instanceof Item.Playable(var scenario, _) ? scenario.id() : item.title())
        .toList();
  }

  static List<Row.Line> lines(LibraryViewModel model) {
    return model.rows().stream()
        .filter(Row.Line.class::isInstance)
        .map(Row.Line.class::cast)
        .toList();
  }
}
