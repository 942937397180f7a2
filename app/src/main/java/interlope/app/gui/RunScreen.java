package interlope.app.gui;

import interlope.app.gui.design.DesignView;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.notebook.NotebookView;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.session.Session;
import interlope.app.gui.stage.StageView;
import interlope.app.gui.verdict.VerdictBar;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.BorderPane;

/// What a run is shown in: the stage, the panel beside it and the verdict below. Made when the
/// first run is shown, so that the window itself is there sooner.
final class RunScreen {
  /// Below this width the stage needs the panel's room: the panel comes when it is asked for.
  private static final double NARROW = 1180;

  private final Session session;
  private final StageView stage;
  private final SidePanel side;
  private final VerdictBar verdict;
  private final BooleanProperty narrow = new SimpleBooleanProperty();

  RunScreen(Session session, FileDialogs dialogs, ReadOnlyBooleanProperty still) {
    this.session = session;
    stage = new StageView(session, still);
    side = new SidePanel(new DesignView(session, dialogs), new NotebookView(session));
    verdict = new VerdictBar(session, side.widthProperty());
    side.managedProperty().bind(side.visibleProperty());
    narrow.addListener((_, _, now) -> side.setVisible(!now));
  }

  /// Fills the frame's middle, right and foot.
  void fill(BorderPane frame) {
    frame.setCenter(stage);
    frame.setRight(side);
    frame.setBottom(verdict);
    narrow.bind(frame.widthProperty().lessThan(NARROW).and(frame.widthProperty().greaterThan(0)));
  }

  StageView stage() {
    return stage;
  }

  /// Carries out what can be done to a run.
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
      case SAVE_DESIGN -> {
        side.setVisible(true);
        side.showDesign();
        side.design().save();
      }
      case WIRESHARK -> {
        side.setVisible(true);
        side.showNotebook();
        side.notebook().openCapture();
      }
      case DESIGN -> {
        side.setVisible(!side.isVisible() || !narrow.get() || !side.showsDesign());
        side.showDesign();
      }
      case NOTEBOOK -> {
        side.setVisible(!side.isVisible() || !narrow.get() || side.showsDesign());
        side.showNotebook();
      }
      case OPEN,
          OPEN_FOLDER,
          STOP,
          SEARCH,
          NEXT_PANE,
          START,
          LARGER,
          SMALLER,
          ACTUAL_SIZE,
          LIGHT_OR_DARK,
          STILL,
          KEYS -> {}
    }
  }
}
