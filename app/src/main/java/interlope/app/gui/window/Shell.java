package interlope.app.gui.window;

import static interlope.word.Texts.text;

import interlope.app.gui.frame.Drawer;
import interlope.app.gui.frame.Frame;
import interlope.app.gui.keys.KeysView;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.library.LibraryView;
import interlope.app.gui.library.LibraryViewModel;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// All of the window's content: the bar, the library, the screen that is shown, and the map of keys
/// over them.
public final class Shell {
  private final Map<Shortcut, Consumer<Shell>> deeds;
  private final WindowSession session;
  private final Remembered remembered;
  private final FileDialogs dialogs;
  private final LibraryViewModel libraryModel;
  private final BooleanProperty still = new SimpleBooleanProperty();
  private final LibraryView library;
  private final Drawer libraryDrawer;
  private final Frame frame;
  private final Desk desk;
  private final StackPane layers;
  private final ZoomPane zoomed;
  private @Nullable RunScreen runScreen;
  private @Nullable Node veil;
  private @Nullable Node focusBelow;

  /// @param deeds what each shortcut does, in the order of the map of keys
  Shell(
      Map<Shortcut, Consumer<Shell>> deeds,
      WindowSession session,
      LibraryViewModel libraryModel,
      Remembered remembered,
      FileDialogs dialogs) {
    this.deeds = deeds;
    this.session = session;
    this.libraryModel = libraryModel;
    this.remembered = remembered;
    this.dialogs = dialogs;
    still.set(remembered.stillness().orElseGet(() -> Platform.getPreferences().isReducedMotion()));
    library = new LibraryView(libraryModel, () -> act(Shortcut.OPEN));
    libraryDrawer = new Drawer(Drawer.Edge.LEFT, text("library.title"), library, still);
    var bar = new TopBar(session, this::act);
    frame = new Frame(bar, libraryDrawer);
    bar.offer(libraryDrawer, frame.panelAway());
    layers = Ui.styled(new StackPane(frame), "il-window");
    zoomed = new ZoomPane(layers);
    zoomed.zoomTo(remembered.number("zoom").orElse(1.0));
    desk = new Desk(session, libraryModel, frame, this::runScreen, this::act);
    session
        .showing()
        .addListener((_, _, now) -> {
          if (libraryDrawer.isOver()) {
            libraryDrawer.close();
          }
          fill(now);
        });
    fill(session.showing().get());
  }

  Parent root() {
    return zoomed;
  }

  /// What runs are shown in.
  public RunScreen runScreen() {
    if (runScreen == null) {
      runScreen = new RunScreen(session, dialogs, remembered, frame, still);
    }
    return runScreen;
  }

  BooleanProperty still() {
    return still;
  }

  private void fill(Showing showing) {
    Screens.of(showing).fills().accept(showing, desk);
  }

  /// Carries a shortcut out, by whatever way it came.
  public void act(Shortcut shortcut) {
    if (veil == null || shortcut.overVeil()) {
      Objects.requireNonNull(deeds.get(shortcut), shortcut::name).accept(this);
    }
  }

  void withRun(Consumer<RunScreen> deed) {
    if (session.play().isPresent()) {
      deed.accept(runScreen());
    }
  }

  void show(Showing showing) {
    session.show(showing);
  }

  void openFiles() {
    libraryModel.open(dialogs.files());
  }

  void openFolder() {
    dialogs.folder().ifPresent(folder -> libraryModel.open(List.of(folder)));
  }

  void search() {
    libraryDrawer.open();
    library.focusSearch();
  }

  void nextPane() {
    frame.focusNext();
  }

  void larger() {
    zoom(zoomed.zoom() + 0.1);
  }

  void smaller() {
    zoom(zoomed.zoom() - 0.1);
  }

  void actualSize() {
    zoom(1);
  }

  void moveOrKeepStill() {
    still.set(!still.get());
    remembered.stillness(still.get());
  }

  void stop() {
    if (veil != null) {
      layers.getChildren().remove(veil);
      veil = null;
      if (focusBelow != null) {
        focusBelow.requestFocus();
      }
    } else if (!frame.closeDrawer()) {
      session.playhead().pause();
      libraryModel.stopAll();
      session.stop();
    }
  }

  void showKeys() {
    if (veil != null) {
      stop();
    } else {
      focusBelow = zoomed.getScene().getFocusOwner();
      veil = new KeysView(List.copyOf(deeds.keySet()), () -> act(Shortcut.STOP));
      layers.getChildren().add(veil);
      veil.requestFocus();
    }
  }

  private void zoom(double factor) {
    zoomed.zoomTo(factor);
    remembered.number("zoom", zoomed.zoom());
  }

  void lightOrDark() {
    var scene = zoomed.getScene();
    boolean dark = !scene.getRoot().getStyleClass().contains("dark");
    Theme.dress(scene, dark);
    remembered.dark(dark);
  }
}
