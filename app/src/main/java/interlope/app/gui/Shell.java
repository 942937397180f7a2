package interlope.app.gui;

import static interlope.app.text.Texts.text;

import interlope.app.gui.design.DesignView;
import interlope.app.gui.keys.KeysView;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.library.LibraryView;
import interlope.app.gui.library.LibraryViewModel;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.notebook.NotebookView;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import interlope.app.gui.problems.ProblemsView;
import interlope.app.gui.problems.ProblemsViewModel;
import interlope.app.gui.session.Session;
import interlope.app.gui.session.Showing;
import interlope.app.gui.stage.StageView;
import interlope.app.gui.start.StartView;
import interlope.app.gui.verdict.VerdictBar;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// All of the window's content: the bar, the library, what is shown, the side panel and the
/// verdict; and what each shortcut does.
final class Shell {
  private final Session session;
  private final Remembered remembered;
  private final FileDialogs dialogs;
  private final LibraryViewModel libraryModel;
  private final BooleanProperty still = new SimpleBooleanProperty();
  private final LibraryView library;
  private final StageView stage;
  private final SidePanel side;
  private final VerdictBar verdict;
  private final BorderPane frame = new BorderPane();
  private final StackPane layers;
  private final ZoomPane zoomed;
  private @Nullable Node veil;

  Shell(
      Session session, LibraryViewModel libraryModel, Remembered remembered, FileDialogs dialogs) {
    this.session = session;
    this.libraryModel = libraryModel;
    this.remembered = remembered;
    this.dialogs = dialogs;
    still.set(remembered.stillness().orElse(false));
    library = new LibraryView(libraryModel, () -> act(Shortcut.OPEN));
    stage = new StageView(session, still);
    side = new SidePanel(new DesignView(session, dialogs), new NotebookView(session));
    verdict = new VerdictBar(session, side.widthProperty());
    frame.setTop(new TopBar(session, this::act));
    frame.setLeft(library);
    layers = Ui.styled(new StackPane(frame), "il-window");
    zoomed = new ZoomPane(layers);
    zoomed.zoomTo(remembered.number("zoom").orElse(1.0));
    session.showing().addListener((_, _, now) -> show(now));
    show(session.showing().get());
  }

  Parent root() {
    return zoomed;
  }

  StageView stage() {
    return stage;
  }

  BooleanProperty still() {
    return still;
  }

  private void show(Showing showing) {
    switch (showing) {
      case Showing.Welcome _ -> centre(new StartView(libraryModel, () -> act(Shortcut.OPEN)));
      case Showing.Running(var scenario) ->
          centre(notice("mdi2t-timer-sand", text("window.running"), scenario.title()));
      case Showing.Played _ -> {
        frame.setCenter(stage);
        frame.setRight(side);
        frame.setBottom(verdict);
      }
      case Showing.Broken broken ->
          centre(
              new ProblemsView(
                  new ProblemsViewModel(broken, session, libraryModel::open, new DesktopFiles()),
                  new FxTicker()));
      case Showing.Failed(var title, var sentence) ->
          centre(notice("mdi2a-alert-outline", title, sentence));
    }
  }

  private void centre(Node content) {
    frame.setCenter(content);
    frame.setRight(null);
    frame.setBottom(null);
  }

  private Node notice(String icon, String title, String sentence) {
    var said = Ui.prose(sentence, "il-muted");
    said.setMaxWidth(560);
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
  void act(Shortcut shortcut) {
    var head = session.playhead();
    switch (shortcut) {
      case PLAY -> head.playOrPause();
      case BACK -> head.back();
      case FORWARD -> head.forward();
      case FIRST -> head.toFirst();
      case LAST -> head.toLast();
      case DECISIVE -> stage.toDecisive();
      case FASTER -> head.speed().set(head.speed().get().faster());
      case SLOWER -> head.speed().set(head.speed().get().slower());
      case FOLD -> stage.foldOrUnfold();
      case CLIENT_VIEW -> stage.message().focus(PartyLook.CLIENT);
      case ATTACKER_VIEW -> stage.message().focus(PartyLook.ATTACKER);
      case SERVER_VIEW -> stage.message().focus(PartyLook.SERVER);
      case NEXT_DEPTH -> stage.message().nextDepth();
      case RUN_AGAIN -> session.runAgain();
      case OPEN -> open(dialogs.files());
      case OPEN_FOLDER -> dialogs.folder().ifPresent(folder -> open(List.of(folder)));
      case SAVE_DESIGN -> side.design().save();
      case WIRESHARK -> side.notebook().openCapture();
      case STOP -> stop();
      case SEARCH -> library.focusSearch();
      case DESIGN -> side.showDesign();
      case NOTEBOOK -> side.showNotebook();
      case NEXT_PANE -> focusNextPane();
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
    } else {
      session.playhead().pause();
      session.stop();
    }
  }

  private void showKeys() {
    if (veil == null) {
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

  private void focusNextPane() {
    var panes =
        java.util.stream.Stream.of(library, frame.getCenter(), frame.getRight())
            .filter(java.util.Objects::nonNull)
            .toList();
    var owner = zoomed.getScene().getFocusOwner();
    int at = -1;
    for (int pane = 0; pane < panes.size(); pane++) {
      if (owner != null && isIn(owner, panes.get(pane))) {
        at = pane;
      }
    }
    Panes.focusFirstIn(panes.get((at + 1) % panes.size()));
  }

  private static boolean isIn(Node node, Node pane) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
