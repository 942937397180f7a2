package interlope.app.gui.library;

import interlope.app.gui.library.opening.Arrivals;
import interlope.app.gui.library.opening.Loaded;
import interlope.app.gui.library.opening.Opening;
import interlope.app.gui.library.opening.OwnFiles;
import interlope.app.gui.library.shelf.Filter;
import interlope.app.gui.library.shelf.Item;
import interlope.app.gui.library.shelf.Row;
import interlope.app.gui.library.shelf.ScenarioShelf;
import interlope.app.gui.library.shelf.Tally;
import interlope.app.gui.library.shelf.Verdicts;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.design.Design;
import interlope.design.Keys;
import interlope.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
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
  private final Listing listing;
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
  private @Nullable Path savedShown;

  public LibraryViewModel(WindowSession session, Remembered remembered) {
    this.session = session;
    own = new OwnFiles(remembered);
    verdicts = new Verdicts(remembered);
    listing = new Listing(session, own, verdicts, this::isShown);
    batch =
        new Batch(
            session,
            run -> {
              verdicts.note(run);
              listing.refresh();
            });
    session
        .lastRun()
        .addListener((_, _, run) -> {
          if (run != null) {
            verdicts.note(run);
          }
        });
    session.showing().addListener((_, _, _) -> follow());
  }

  /// Reads the library that ships inside, and again what was open the last time.
  public void load() {
    var before = own.remembered();
    session.inBackground(
        () -> Loaded.read(before),
        read -> {
          listing.ship(read.shelves());
          read.opened().forEach(own::add);
          loaded.set(true);
          listing.refresh();
        });
  }

  /// Whether the library that ships inside has been read.
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  public List<Scenario> shipped() {
    return listing.shipped().toList();
  }

  /// A scenario of the library by its id.
  public Optional<Scenario> named(String id) {
    return listing.shipped().filter(one -> one.id().equals(id)).findFirst();
  }

  ObservableList<Row> rows() {
    return listing.rows();
  }

  /// What somebody looks for, as they type it.
  public StringProperty search() {
    return listing.search();
  }

  ObjectProperty<Filter> filter() {
    return listing.filter();
  }

  /// Of all that are at hand.
  ReadOnlyObjectProperty<Tally> tally() {
    return listing.tally();
  }

  /// Of those that the search finds, whatever the filter lets through.
  ReadOnlyObjectProperty<Tally> found() {
    return listing.found();
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
    batch.run(listing.scenarios().toList());
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

  void unfold(ScenarioShelf shelf, boolean open) {
    listing.unfold(shelf.name(), open);
    listing.refresh();
  }

  /// Shows the first item that is listed.
  void chooseFirst() {
    listing.items().findFirst().ifPresent(this::show);
  }

  /// Takes what was opened off the list again.
  void close(Row row) {
    own.close(row);
    listing.refresh();
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
    arrivals.listed().forEach(items -> listing.unfold(own.add(items), true));
    own.remember();
    listing.widen();
    listing.refresh();
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

  private void follow() {
    if (!listing.isNarrowed()) {
      listing.unfoldShown();
    }
    listing.refresh();
  }

  private boolean isShown(Item item) {
    return switch (session.showing().get()) {
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
}
