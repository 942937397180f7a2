package interlope.app.gui.frame;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Ui;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A part at an edge of the window. Where there is room it is docked: it has a place of its own,
/// unless somebody shut it. Where there is none it comes over the others when it is asked for, and
/// goes again.
public final class Drawer extends VBox {
  private static final Duration MOVES = Duration.millis(160);

  private final Edge edge;
  private final String title;
  private final ObservableBooleanValue still;
  private final ReadOnlyBooleanWrapper docked = new ReadOnlyBooleanWrapper(true);
  private final BooleanProperty kept = new SimpleBooleanProperty(true);
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
  private final DoubleProperty away = new SimpleDoubleProperty();
  private Runnable takesFocus;
  private boolean opened;
  private @Nullable Node head;
  private @Nullable Node cameFrom;
  private @Nullable Timeline moving;

  /// Where it comes from.
  public enum Edge {
    LEFT,
    RIGHT,
    BOTTOM
  }

  /// @param title above it while it is over others; empty where it has a head of its own
  /// @param still whether motion is reduced
  public Drawer(Edge edge, String title, Region content, ObservableBooleanValue still) {
    this.edge = edge;
    this.title = title;
    this.still = still;
    takesFocus = () -> Panes.focusFirstIn(content);
    getChildren().add(Ui.grow(content));
    away.addListener((_, _, _) -> shift());
    kept.addListener((_, _, _) -> update());
  }

  /// Whether it is seen, in its own place or over others.
  public ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /// Whether there is room for it to have a place of its own.
  public ReadOnlyBooleanProperty docked() {
    return docked.getReadOnlyProperty();
  }

  /// Whether it is wanted where it has a place of its own.
  public BooleanProperty kept() {
    return kept;
  }

  /// Whether it stands over other parts now.
  public boolean isOver() {
    return shown.get() && !docked.get();
  }

  /// @param takes gives the focus to where work in it begins
  public void focusBy(Runnable takes) {
    takesFocus = takes;
  }

  void takeFocus() {
    takesFocus.run();
  }

  boolean takesRoom() {
    return shown.get() && docked.get();
  }

  /// Shows it. Over others it takes the focus, so that the keyboard goes where the eye does.
  public void open() {
    if (docked.get()) {
      kept.set(true);
    } else if (!opened) {
      opened = true;
      update();
      cameFrom = getScene() == null ? null : getScene().getFocusOwner();
      takeFocus();
    }
  }

  /// Puts it away, and the focus back where it was.
  public void close() {
    if (docked.get()) {
      kept.set(false);
      return;
    }
    if (opened) {
      var owner = getScene() == null ? null : getScene().getFocusOwner();
      boolean hadFocus = owner != null && Panes.isIn(owner, this);
      opened = false;
      update();
      if (hadFocus && cameFrom != null && Panes.isSeen(cameFrom)) {
        cameFrom.requestFocus();
      }
      cameFrom = null;
    }
  }

  public void toggle() {
    if (shown.get()) {
      close();
    } else {
      open();
    }
  }

  /// Gives it a place of its own, or takes that from it.
  void dock(boolean room) {
    if (docked.get() == room) {
      return;
    }
    opened = false;
    docked.set(room);
    getStyleClass().remove("il-drawer");
    if (!room) {
      getStyleClass().add("il-drawer");
      addHead();
    }
    if (head != null) {
      head.setVisible(!room);
      head.setManaged(!room);
    }
    update();
    settle();
  }

  private void addHead() {
    if (head == null && !title.isEmpty()) {
      var shut = Ui.iconButton("mdi2c-close", text("window.close", title), this::close);
      head =
          Ui.styled(
              Ui.row(8, Ui.label(title, "il-side-title"), Ui.space(), shut), "il-drawer-head");
      getChildren().addFirst(head);
    }
  }

  private void update() {
    boolean now = docked.get() ? kept.get() : opened;
    if (now == shown.get()) {
      return;
    }
    if (now) {
      setVisible(true);
    }
    shown.set(now);
    if (docked.get() || still.get() || getScene() == null) {
      settle();
    } else {
      move(now);
    }
  }

  /// Where it is in the end, at once.
  private void settle() {
    if (moving != null) {
      moving.stop();
    }
    setVisible(shown.get());
    away.set(shown.get() ? 0 : 1);
    shift();
  }

  private void move(boolean in) {
    if (moving != null) {
      moving.stop();
    }
    if (in && getParent() != null) {
      applyCss();
      getParent().layout();
      shift();
    }
    moving =
        new Timeline(new KeyFrame(MOVES, new KeyValue(away, in ? 0 : 1, Interpolator.EASE_BOTH)));
    moving.setOnFinished(_ -> settle());
    moving.play();
  }

  private void shift() {
    double part = docked.get() ? 0 : away.get();
    switch (edge) {
      case LEFT -> setTranslateX(-part * getWidth());
      case RIGHT -> setTranslateX(part * getWidth());
      case BOTTOM -> setTranslateY(part * getHeight());
    }
  }
}
