package interlope.app.gui.library.shelf;

import java.nio.file.Path;
import java.util.List;

/// A theme of the library, or what was opened.
///
/// @param name tells it from others
/// @param opened what its owner opened, to be closed again; none for what ships inside
public record ScenarioShelf(String name, String title, List<Item> items, List<Path> opened) {
  public ScenarioShelf {
    items = List.copyOf(items);
    opened = List.copyOf(opened);
  }
}
