package interlope.app.gui.window;

import static interlope.word.Texts.text;

import interlope.app.gui.frame.Drawer;
import interlope.app.gui.frame.Frame;
import interlope.app.gui.keys.KeysView;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.library.LibraryView;
import interlope.app.gui.library.LibraryViewModel;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.part.DesktopOpener;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.part.Ui;
import interlope.app.gui.problems.ProblemsView;
import interlope.app.gui.problems.ProblemsViewModel;
import interlope.app.gui.session.Showing;
import interlope.app.gui.session.WindowSession;
import interlope.app.gui.start.StartView;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// All of the window's content: the bar, the library, what is shown, the side panel and the
/// verdict; and what each shortcut does.
public final class Shell {
  /// What the map of keys lets through: the rest would happen out of sight.
  private static final Set<Shortcut> BEFORE_VEIL =
      EnumSet.of(
          Shortcut.KEYS,
          Shortcut.STOP,
          Shortcut.LIGHT_OR_DARK,
          Shortcut.LARGER,
          Shortcut.SMALLER,
          Shortcut.ACTUAL_SIZE);

  private final WindowSession session;
  private final Remembered remembered;
  private final FileDialogs dialogs;
  private final LibraryViewModel libraryModel;
  private final BooleanProperty still = new SimpleBooleanProperty();
  private final LibraryView library;
  private final Drawer libraryDrawer;
  private final Frame frame;
  private final StackPane layers;
  private final ZoomPane zoomed;
  private @Nullable RunScreen runScreen;
  private @Nullable Node veil;
  private @Nullable Node focusBelow;

  Shell(
      WindowSession session,
      LibraryViewModel libraryModel,
      Remembered remembered,
      FileDialogs dialogs) {
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
    session
        .showing()
        .addListener((_, _, now) -> {
          if (libraryDrawer.isOver()) {
            libraryDrawer.close();
          }
          show(now);
        });
    show(session.showing().get());
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

  private void show(Showing showing) {
    switch (showing) {
      case Showing.Welcome _ ->
          frame.show(new StartView(libraryModel, () -> act(Shortcut.OPEN), frame.low()));
      case Showing.Running(var scenario) ->
          frame.show(notice("mdi2t-timer-sand", text("window.running"), scenario.title()));
      case Showing.Played _ -> runScreen().fill(frame);
      case Showing.Broken broken ->
          frame.show(
              new ProblemsView(
                  new ProblemsViewModel(
                      broken, session, libraryModel::open, DesktopOpener.ofThisMachine()),
                  new FxTicker()));
      case Showing.Failed(var title, var sentence) ->
          frame.show(notice("mdi2a-alert-outline", title, sentence));
    }
  }

  private Node notice(String icon, String title, String sentence) {
    var said = Ui.prose(sentence, "il-muted");
    said.setMaxWidth(560);
    said.setAlignment(Pos.CENTER);
    said.setTextAlignment(TextAlignment.CENTER);
    var notice =
        Ui.column(
            12,
            Ui.icon(icon, "il-notice-icon"),
            Ui.label(title, "il-screen-title"),
            said,
            Ui.button("mdi2h-home-outline", text("window.to-start"), () -> act(Shortcut.START)));
    notice.setAlignment(Pos.CENTER);
    return Ui.styled(notice, "il-notice");
  }

  /// Carries a shortcut out, by whatever way it came.
  public void act(Shortcut shortcut) {
    if (veil != null && !BEFORE_VEIL.contains(shortcut)) {
      return;
    }
    switch (shortcut) {
      case PLAY,
          BACK,
          FORWARD,
          FIRST,
          LAST,
          DECISIVE,
          FASTER,
          SLOWER,
          FOLD,
          CLIENT_VIEW,
          ATTACKER_VIEW,
          SERVER_VIEW,
          NEXT_DEPTH,
          RUN_AGAIN,
          SAVE_DESIGN,
          WIRESHARK,
          DESIGN,
          NOTEBOOK -> {
        if (session.play().isPresent()) {
          runScreen().act(shortcut);
        }
      }
      case OPEN -> open(dialogs.files());
      case OPEN_FOLDER -> dialogs.folder().ifPresent(folder -> open(List.of(folder)));
      case STOP -> stop();
      case SEARCH -> {
        libraryDrawer.open();
        library.focusSearch();
      }
      case NEXT_PANE -> frame.focusNext();
      case START -> session.show(new Showing.Welcome());
      case LARGER -> zoom(zoomed.zoom() + 0.1);
      case SMALLER -> zoom(zoomed.zoom() - 0.1);
      case ACTUAL_SIZE -> zoom(1);
      case LIGHT_OR_DARK -> lightOrDark();
      case STILL -> {
        still.set(!still.get());
        remembered.stillness(still.get());
      }
      case KEYS -> showKeys();
    }
  }

  private void open(List<java.nio.file.Path> paths) {
    if (!paths.isEmpty()) {
      libraryModel.open(paths);
    }
  }

  private void stop() {
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

  private void showKeys() {
    if (veil != null) {
      stop();
    } else {
      focusBelow = zoomed.getScene().getFocusOwner();
      veil = new KeysView(() -> act(Shortcut.STOP));
      layers.getChildren().add(veil);
      veil.requestFocus();
    }
  }

  private void zoom(double factor) {
    zoomed.zoomTo(factor);
    remembered.number("zoom", zoomed.zoom());
  }

  private void lightOrDark() {
    var scene = zoomed.getScene();
    boolean dark = !scene.getRoot().getStyleClass().contains("dark");
    Theme.dress(scene, dark);
    remembered.dark(dark);
  }
}
