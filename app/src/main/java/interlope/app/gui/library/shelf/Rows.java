package interlope.app.gui.library.shelf;

import interlope.app.gui.part.VerdictLook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows that can be seen. While the list is narrowed, every theme is open that nobody closed
/// since.
public final class Rows {
  private final ObservableList<Row> seen = FXCollections.observableArrayList();
  private final Set<String> open = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private boolean narrowed;

  public ObservableList<Row> seen() {
    return seen;
  }

  public void unfold(String shelf, boolean opens) {
    var changed = narrowed ? closed : open;
    if (narrowed == opens) {
      changed.remove(shelf);
    } else {
      changed.add(shelf);
    }
  }

  public void unfoldAll(boolean all) {
    narrowed = all;
    closed.clear();
  }

  /// Puts in place what has changed alone, so that the list stays where its reader is.
  public void show(
      List<ScenarioShelf> shelves,
      Function<Item, @Nullable VerdictLook> verdict,
      Predicate<Item> current) {
    var fresh = rows(shelves, verdict, current);
    if (fresh.size() == seen.size() && sameThings(fresh)) {
      for (int at = 0; at < fresh.size(); at++) {
        if (!fresh.get(at).equals(seen.get(at))) {
          seen.set(at, fresh.get(at));
        }
      }
    } else {
      seen.setAll(fresh);
    }
  }

  private List<Row> rows(
      List<ScenarioShelf> shelves,
      Function<Item, @Nullable VerdictLook> verdict,
      Predicate<Item> current) {
    var rows = new ArrayList<Row>();
    for (var shelf : shelves) {
      boolean isOpen = narrowed ? !closed.contains(shelf.name()) : open.contains(shelf.name());
      rows.add(new Row.Head(shelf, shelf.items().size(), isOpen));
      if (isOpen) {
        shelf
            .items()
            .forEach(item ->
                rows.add(new Row.Line(shelf, item, verdict.apply(item), current.test(item))));
      }
    }
    return rows;
  }

  private boolean sameThings(List<Row> fresh) {
    for (int at = 0; at < fresh.size(); at++) {
      if (!thing(fresh.get(at)).equals(thing(seen.get(at)))) {
        return false;
      }
    }
    return true;
  }

  private static Object thing(Row row) {
    return switch (row) {
      case Row.Head(var shelf, _, _) -> shelf.name();
      case Row.Line(_, var item, _, _) -> item;
    };
  }
}
