package interlope.app.gui.library;

import interlope.app.gui.library.opening.Arrivals;
import interlope.app.gui.library.opening.Loaded;
import interlope.app.gui.library.opening.Opening;
import interlope.app.gui.library.opening.OwnFiles;
import interlope.app.gui.library.search.Search;
import interlope.app.gui.library.shelf.Filter;
import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.library.shelf.Rows;
import interlope.app.gui.library.shelf.Shelf;
import interlope.app.gui.library.shelf.Tally;
import interlope.app.gui.library.shelf.Verdicts;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.app.text.OtherWords;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The scenarios at hand, those that ship inside and one's own. It knows no controls. On the
/// window's thread; files are read in the background.
public final class LibraryViewModel {
  private final WindowSession session;
  private final OwnFiles own;
  private final Verdicts verdicts;
  private final Batch batch;
  private final Rows rows = new Rows();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
  private final ReadOnlyObjectWrapper<Tally> found = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
  private OtherWords otherWords = OtherWords.NONE;
  private List<Shelf> shipped = List.of();
  private @Nullable Path savedShown;

  public LibraryViewModel(WindowSession session, Remembered remembered) {
    this.session = session;
    own = new OwnFiles(remembered);
    verdicts = new Verdicts(remembered);
    batch =
        new Batch(
            session,
            run -> {
              verdicts.note(run);
              refresh();
            });
    search.addListener((_, before, _) -> {
      if (before.isEmpty()) {
        learnOtherWords();
      }
      newList();
    });
    filter.addListener((_, _, _) -> newList());
    session
        .lastRun()
        .addListener((_, _, run) -> {
          if (run != null) {
            verdicts.note(run);
          }
        });
    session.showing().addListener((_, _, now) -> follow(now));
  }

  /// Reads the library that ships inside, and again what was open the last time.
  public void load() {
    var before = own.remembered();
    session.inBackground(
        () -> Loaded.read(before),
        read -> {
          shipped = read.shelves();
          read.opened().forEach(own::add);
          loaded.set(true);
          refresh();
        });
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

  /// Whether the library that ships inside has been read.
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  public List<Scenario> shipped() {
    return scenarios(shipped.stream()).toList();
  }

  /// A scenario of the library by its id.
  public Optional<Scenario> named(String id) {
    return scenarios(shipped.stream()).filter(one -> one.id().equals(id)).findFirst();
  }

  ObservableList<Row> rows() {
    return rows.seen();
  }

  /// What somebody looks for, as they type it.
  public StringProperty search() {
    return search;
  }

  ObjectProperty<Filter> filter() {
    return filter;
  }

  /// Of all that are at hand.
  ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  /// Of those that the search finds, whatever the filter lets through.
  ReadOnlyObjectProperty<Tally> found() {
    return found.getReadOnlyProperty();
  }

  /// How far the batch is; null while none runs.
  ReadOnlyObjectProperty<Batch.@Nullable Progress> progress() {
    return batch.progress();
  }

  public void run(Scenario scenario) {
    session.run(scenario);
  }

  /// Runs all that are listed, in the background.
  public void runAll() {
    batch.run(
        listed().stream()
            .flatMap(shelf -> shelf.items().stream())
            .flatMap(item ->
                item instanceof Item.Playable(var scenario, _)
                    ? Stream.of(scenario)
                    : Stream.empty())
            .toList());
  }

  public void stopAll() {
    batch.stop();
  }

  /// What a click on a row does, or Enter: a theme opens or closes, an item is shown.
  void choose(Row row) {
    switch (row) {
      case Row.Head(var shelf, _, var open) -> unfold(shelf, !open);
      case Row.Line(_, var item, _, _) -> show(item);
    }
  }

  void unfold(Shelf shelf, boolean open) {
    rows.unfold(shelf.name(), open);
    refresh();
  }

  /// Shows the first item that is listed.
  void chooseFirst() {
    listed().stream().flatMap(shelf -> shelf.items().stream()).findFirst().ifPresent(this::show);
  }

  /// Takes what was opened off the list again.
  void close(Row row) {
    own.close(row);
    refresh();
  }

  /// Opens files and folders of one's own: scenarios, designs, recorded runs. One that is within a
  /// folder that is open is read again with it. Nothing happens where there are none.
  public void open(List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    var asked = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    var targets = asked.stream().map(own::within).distinct().toList();
    session.inBackground(
        () -> Arrivals.of(asked, targets.stream().map(Opening::read).toList()), this::opened);
  }

  private void opened(Arrivals arrivals) {
    arrivals.listed().forEach(items -> rows.unfold(own.add(items), true));
    own.remember();
    search.set("");
    filter.set(Filter.ALL);
    refresh();
    arrivals.designs().forEach(this::apply);
    // What cannot be opened is told first of all: the rest is listed, and can be chosen.
    arrivals.failed().ifPresentOrElse(session::show, () -> arrivals.toShow().ifPresent(this::show));
  }

  private void apply(Design design) {
    if (session.play().isPresent()) {
      session.change(design);
    } else {
      named(design.get(Keys.CLIENT).showsPages() ? "strip-meets-nothing" : "leaked-key-meets-tls13")
          .ifPresent(scenario -> session.run(scenario, design));
    }
  }

  private void show(Item item) {
    switch (item) {
      case Item.Playable(var scenario, _) -> session.run(scenario);
      case Item.Broken(var file, var text, var problems) ->
          session.show(new Showing.Broken(file, text, problems));
      case Item.Recorded(var folder, _, _) ->
          session.toShow(
              () -> Opening.saved(folder),
              showing -> {
                savedShown = folder;
                session.show(showing);
              });
    }
  }

  private void follow(Showing showing) {
    if (search.get().isBlank() && filter.get() == Filter.ALL) {
      shelves()
          .filter(shelf -> shelf.items().stream().anyMatch(item -> isShown(item, showing)))
          .findFirst()
          .ifPresent(shelf -> rows.unfold(shelf.name(), true));
    }
    refresh();
  }

  private boolean isShown(Item item, Showing showing) {
    return switch (showing) {
      case Showing.Played(var play) ->
          play.saved()
              ? item instanceof Item.Recorded(var folder, _, _) && folder.equals(savedShown)
              : isOf(item, play.scenario());
      case Showing.Running(var scenario) -> isOf(item, scenario);
      case Showing.Broken(var file, _, _) ->
          item instanceof Item.Broken broken && broken.file().equals(file);
      case Showing.Place _, Showing.Failed _ -> false;
    };
  }

  private static boolean isOf(Item item, Scenario scenario) {
    return item instanceof Item.Playable(var own, _)
        && own.id().equals(scenario.id())
        && own.origin().equals(scenario.origin());
  }

  private void newList() {
    rows.unfoldAll(isNarrowed());
    refresh();
  }

  private boolean isNarrowed() {
    return !search.get().isBlank() || filter.get() != Filter.ALL;
  }

  private void refresh() {
    var showing = session.showing().get();
    tally.set(tally(shelves()));
    found.set(tally(found(_ -> true).stream()));
    rows.show(listed(), item -> verdicts.of(item).orElse(null), item -> isShown(item, showing));
  }

  private Tally tally(Stream<Shelf> shelves) {
    return Tally.of(shelves.flatMap(shelf -> shelf.items().stream()).toList(), verdicts);
  }

  private Stream<Shelf> shelves() {
    return Stream.concat(own.shelves().stream(), shipped.stream());
  }

  /// What search and filter let through, the best first.
  private List<Shelf> listed() {
    var wanted = filter.get().verdict();
    return found(item -> wanted.isEmpty() || verdicts.of(item).equals(wanted));
  }

  private List<Shelf> found(Predicate<Item> let) {
    return Search.of(search.get(), otherWords).sort(shelves().toList(), let);
  }

  private static Stream<Scenario> scenarios(Stream<Shelf> shelves) {
    return shelves
        .flatMap(shelf -> shelf.items().stream())
        .map(item -> item instanceof Item.Playable(var scenario, _) ? scenario : null)
        .filter(Objects::nonNull);
  }
}
