package interlope.app.gui.library.opening;

import interlope.app.gui.library.shelf.Item;
import interlope.design.Design;
import java.nio.file.Path;
import java.util.List;

/// What came of a path that was opened.
public sealed interface OpenedPath {
  /// Something to list.
  ///
  /// @param folder whether it is a folder of files or runs, which gets a shelf of its own
  /// @param items at least one
  record Items(Path path, boolean folder, List<Item> items) implements OpenedPath {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A design to be tried.
  record Applied(Design design) implements OpenedPath {}

  /// Nothing that can be shown, and why.
  record Nothing(String title, String sentence) implements OpenedPath {}
}
