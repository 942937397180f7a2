package interlope.app.gui.library;

import interlope.app.gui.library.opening.OwnFiles;
import interlope.app.gui.library.search.Search;
import interlope.app.gui.library.shelf.Filter;
import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.library.shelf.Rows;
import interlope.app.gui.library.shelf.ScenarioShelf;
import interlope.app.gui.library.shelf.Tally;
import interlope.app.gui.library.shelf.Verdicts;
import interlope.app.gui.session.WindowSession;
import interlope.app.text.OtherWords;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// The list of what is at hand: what search and filter let through, and how many came to what.
final class Listing {
  private final WindowSession session;
  private final OwnFiles own;
  private final Verdicts verdicts;
  private final Predicate<Item> isShown;
  private final Rows rows = new Rows();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
  private final ReadOnlyObjectWrapper<Tally> found = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
  private OtherWords otherWords = OtherWords.NONE;
  private List<ScenarioShelf> shipped = List.of();

  /// @param isShown whether an item is on the screen now
  Listing(WindowSession session, OwnFiles own, Verdicts verdicts, Predicate<Item> isShown) {
    this.session = session;
    this.own = own;
    this.verdicts = verdicts;
    this.isShown = isShown;
    search.addListener((_, before, _) -> {
      if (before.isEmpty()) {
        learnOtherWords();
      }
      newList();
    });
    filter.addListener((_, _, _) -> newList());
  }

  /// They stand on the pages of all words, which are read where somebody begins to search.
  private void learnOtherWords() {
    if (otherWords.words().isEmpty()) {
      session.inBackground(
          OtherWords::ofPages,
          read -> {
            otherWords = read;
            newList();
          });
    }
  }

  /// Takes the library that ships inside.
  void ship(List<ScenarioShelf> shelves) {
    shipped = shelves;
  }

  Stream<Scenario> shipped() {
    return scenarios(items(shipped.stream()));
  }

  ObservableList<Row> rows() {
    return rows.seen();
  }

  StringProperty search() {
    return search;
  }

  ObjectProperty<Filter> filter() {
    return filter;
  }

  ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Tally> found() {
    return found.getReadOnlyProperty();
  }

  /// What is listed, the best first.
  Stream<Item> items() {
    return items(listed().stream());
  }

  /// Those that are listed and can be run.
  Stream<Scenario> scenarios() {
    return scenarios(items());
  }

  boolean isNarrowed() {
    return !search.get().isBlank() || filter.get() != Filter.ALL;
  }

  /// Lists all that are at hand again.
  void widen() {
    search.set("");
    filter.set(Filter.ALL);
  }

  void unfold(String shelf, boolean open) {
    rows.unfold(shelf, open);
  }

  /// Opens the first shelf that has what is on the screen.
  void unfoldShown() {
    shelves()
        .filter(shelf -> shelf.items().stream().anyMatch(isShown))
        .findFirst()
        .ifPresent(shelf -> rows.unfold(shelf.name(), true));
  }

  private void newList() {
    rows.unfoldAll(isNarrowed());
    refresh();
  }

  /// For when items, verdicts or the screen have changed.
  void refresh() {
    tally.set(tally(shelves()));
    found.set(tally(found(_ -> true).stream()));
    rows.show(listed(), item -> verdicts.of(item).orElse(null), isShown);
  }

  private Tally tally(Stream<ScenarioShelf> shelves) {
    return Tally.of(items(shelves).toList(), verdicts);
  }

  private Stream<ScenarioShelf> shelves() {
    return Stream.concat(own.shelves().stream(), shipped.stream());
  }

  private List<ScenarioShelf> listed() {
    var wanted = filter.get().verdict();
    return found(item -> wanted.isEmpty() || verdicts.of(item).equals(wanted));
  }

  private List<ScenarioShelf> found(Predicate<Item> let) {
    return Search.of(search.get(), otherWords).sort(shelves().toList(), let);
  }

  private static Stream<Item> items(Stream<ScenarioShelf> shelves) {
    return shelves.flatMap(shelf -> shelf.items().stream());
  }

  private static Stream<Scenario> scenarios(Stream<Item> items) {
    return items
        .map(item -> item instanceof Item.Playable(var scenario, _) ? scenario : null)
        .filter(Objects::nonNull);
  }
}
