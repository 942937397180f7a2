package interlope.app.gui.window;

import interlope.app.gui.design.DesignView;
import interlope.app.gui.frame.Drawer;
import interlope.app.gui.frame.Frame;
import interlope.app.gui.memory.Remembered;
import interlope.app.gui.notebook.NotebookView;
import interlope.app.gui.part.FileDialogs;
import interlope.app.gui.session.Speed;
import interlope.app.gui.session.WindowSession;
import interlope.app.gui.stage.StageView;
import interlope.app.gui.verdict.VerdictBar;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// What a run is shown in: the stage, the panel beside it and the verdict below. Made when the
/// first run is shown, so that the window itself is there sooner.
public final class RunScreen {
  private final WindowSession session;
  private final Remembered remembered;
  private final StageView stage;
  private final SidePanel side;
  private final Drawer panel;
  private final VerdictBar verdict;
  private final Drawer details;

  /// @param frame what it is going to be shown in
  RunScreen(
      WindowSession session,
      FileDialogs dialogs,
      Remembered remembered,
      Frame frame,
      ReadOnlyBooleanProperty still) {
    this.session = session;
    this.remembered = remembered;
    stage = new StageView(session, still, frame.low());
    side =
        new SidePanel(
            new DesignView(session, dialogs), new NotebookView(session), () -> panel().close());
    panel = new Drawer(Drawer.Edge.RIGHT, "", side, still);
    panel.focusBy(side::takeFocus);
    verdict =
        new VerdictBar(
            session,
            Bindings.createDoubleBinding(
                () ->
                    panel.docked().get() && panel.shown().get()
                        ? side.getWidth()
                        : SidePanel.DESIGN_WIDTH,
                side.widthProperty(),
                panel.docked(),
                panel.shown()),
            frame.tight());
    details = new Drawer(Drawer.Edge.BOTTOM, "", verdict.details(), still);
    verdict.opens(details.shown(), details::toggle);
    recall();
  }

  private Drawer panel() {
    return panel;
  }

  /// Takes up what was chosen in an earlier window, and keeps what is chosen in this one.
  private void recall() {
    remember("panel", panel.kept());
    remember("dense", stage.dense());
    remember("message", stage.message().unfolded());
    if (remembered.get("side").filter("notebook"::equals).isPresent()) {
      side.showNotebook();
    }
    side.showsDesign()
        .addListener((_, _, design) -> remembered.set("side", design ? "design" : "notebook"));
    var speed = session.playhead().speed();
    remembered
        .get("speed")
        .flatMap(
            word -> Arrays.stream(Speed.values()).filter(one -> word(one).equals(word)).findFirst())
        .ifPresent(speed::set);
    speed.addListener((_, _, now) -> remembered.set("speed", word(now)));
  }

  private void remember(String name, BooleanProperty choice) {
    remembered.flag(name).ifPresent(choice::set);
    choice.addListener((_, _, now) -> remembered.flag(name, now));
  }

  private static String word(Speed speed) {
    return speed.name().toLowerCase(Locale.ROOT);
  }

  void fill(Frame frame) {
    frame.show(stage, panel, details, verdict);
  }

  public StageView stage() {
    return stage;
  }

  WindowSession session() {
    return session;
  }

  void saveDesign() {
    side.showDesign();
    panel.open();
    side.design().save();
  }

  void openCapture() {
    side.showNotebook();
    panel.open();
    side.notebook().openCapture();
  }

  void showOrPutAwayDesign() {
    showOrPutAway(true);
  }

  void showOrPutAwayNotebook() {
    showOrPutAway(false);
  }

  /// The key that brings one side of the panel puts it away as well.
  private void showOrPutAway(boolean design) {
    if (panel.shown().get() && side.showsDesign().get() == design) {
      panel.close();
      return;
    }
    if (design) {
      side.showDesign();
    } else {
      side.showNotebook();
    }
    panel.open();
  }
}
