package interlope.app.gui.frame;

import interlope.app.gui.part.Ui;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The window's parts in their places: the bar at the top, the library, what is shown, the panel
/// beside it and the verdict at the foot. In a narrow window the panel becomes a drawer, then the
/// library too; in a low one the foot's details do.
public final class Frame extends Region {
  private static final double LIBRARY = 272;
  private static final double LADDER = 640;

  private static final double WIDEST_PANEL = 360;

  /// Below these the panel, and the library, are drawers.
  private static final double ROOM_FOR_PANEL = LIBRARY + LADDER + WIDEST_PANEL;

  private static final double ROOM_FOR_LIBRARY = 960;

  /// Below this the parts are lower.
  private static final double ROOMY = 760;

  /// What stays in sight beside a drawer.
  private static final double STRIP = 48;

  private static final double BAR = 52;
  private static final double LOW_BAR = 44;

  private final Region top;
  private final Drawer library;
  private final BooleanBinding low =
      heightProperty().lessThan(ROOMY).and(heightProperty().greaterThan(0));
  private final BooleanBinding narrow =
      widthProperty().lessThan(ROOM_FOR_LIBRARY).and(widthProperty().greaterThan(0));
  private final BooleanBinding tight = low.or(narrow);
  private final ReadOnlyBooleanWrapper panelAway = new ReadOnlyBooleanWrapper();
  private final ChangeListener<Boolean> changes = (which, _, now) -> onShown(which, now);
  private @Nullable Node middle;
  private @Nullable Drawer panel;
  private @Nullable Drawer details;
  private @Nullable Region foot;

  public Frame(Region top, Drawer library) {
    this.top = top;
    this.library = library;
    Ui.height(top, BAR);
    getChildren().setAll(library, top);
    library.shown().addListener(changes);
    low.addListener((_, _, now) -> Ui.height(top, now ? LOW_BAR : BAR));
    widthProperty().addListener((_, _, _) -> dock());
    tight.addListener((_, _, _) -> dock());
  }

  /// Whether the window is so low that every part must be, too.
  public BooleanBinding low() {
    return low;
  }

  /// Whether there is no room for the whole foot.
  public BooleanBinding tight() {
    return tight;
  }

  /// Whether there is a panel that is not seen.
  public ReadOnlyBooleanProperty panelAway() {
    return panelAway.getReadOnlyProperty();
  }

  /// Shows one thing, with neither a panel nor a foot.
  public void show(Node content) {
    fill(content, null, null, null);
  }

  /// Shows what has both.
  ///
  /// @param below what the foot leaves out where there is no room
  public void show(Node content, Drawer beside, Drawer below, Region foot) {
    fill(content, beside, below, foot);
  }

  private void fill(
      Node content, @Nullable Drawer beside, @Nullable Drawer below, @Nullable Region foot) {
    if (content.equals(middle)) {
      return;
    }
    if (panel != null) {
      panel.shown().removeListener(changes);
    }
    if (details != null) {
      details.close();
      details.shown().removeListener(changes);
    }
    middle = content;
    panel = beside;
    details = below;
    this.foot = foot;
    if (beside != null) {
      beside.shown().addListener(changes);
    }
    if (below != null) {
      below.dock(false);
      below.shown().addListener(changes);
    }
    getChildren()
        .setAll(
            Stream.of(content, beside, library, below, foot, top)
                .filter(Objects::nonNull)
                .toList());
    dock();
    tellPanel();
  }

  private void dock() {
    if (getWidth() > 0) {
      library.dock(getWidth() >= ROOM_FOR_LIBRARY);
      if (panel != null) {
        panel.dock(getWidth() >= ROOM_FOR_PANEL);
      }
      if (details != null && !tight.get()) {
        details.close();
      }
      tellPanel();
    }
  }

  private void onShown(ObservableValue<?> which, boolean shown) {
    if (shown) {
      drawers()
          .filter(drawer -> drawer.isOver() && !drawer.shown().equals(which))
          .forEach(Drawer::close);
    }
    tellPanel();
    requestLayout();
  }

  private void tellPanel() {
    panelAway.set(panel != null && !panel.shown().get());
  }

  private Stream<Drawer> drawers() {
    return Stream.of(details, panel, library).filter(Objects::nonNull);
  }

  /// Closes the drawer that is over the other parts.
  ///
  /// @return whether there was one
  public boolean closeDrawer() {
    var over = drawers().filter(Drawer::isOver).findFirst();
    over.ifPresent(Drawer::close);
    return over.isPresent();
  }

  /// Moves the focus into the next part that is seen.
  public void focusNext() {
    var panes =
        Stream.of(
                Stream.of(library).filter(Frame::isShown),
                Stream.ofNullable(middle),
                Stream.ofNullable(panel).filter(Frame::isShown),
                Stream.ofNullable(details).filter(Frame::isShown))
            .flatMap(pane -> pane)
            .toList();
    var owner = getScene().getFocusOwner();
    int at = -1;
    for (int pane = 0; pane < panes.size(); pane++) {
      if (owner != null && Panes.isIn(owner, panes.get(pane))) {
        at = pane;
      }
    }
    if (panes.isEmpty()) {
      return;
    }
    var next = panes.get((at + 1) % panes.size());
    if (next instanceof Drawer drawer) {
      drawer.takeFocus();
    } else {
      Panes.focusFirstIn(next);
    }
  }

  private static boolean isShown(Drawer drawer) {
    return drawer.shown().get();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double bar = top.prefHeight(width);
    double below =
        foot == null ? 0 : snapSizeY(Math.max(foot.minHeight(width), foot.prefHeight(width)));
    double height = Math.max(0, getHeight() - bar - below);
    double left = library.takesRoom() ? LIBRARY : 0;
    double right = panel != null && panel.takesRoom() ? panelWidth(width - left - LADDER) : 0;
    place(top, 0, 0, width, bar);
    place(library, 0, bar, LIBRARY, height);
    if (middle != null) {
      place(middle, left, bar, width - left - right, height);
    }
    if (panel != null) {
      double wide = panel.takesRoom() ? right : panelWidth(width - STRIP);
      place(panel, width - wide, bar, wide, height);
    }
    if (details != null) {
      double high = Math.min(height, snapSizeY(details.prefHeight(width)));
      place(details, 0, bar + height - high, width, high);
    }
    if (foot != null) {
      place(foot, 0, bar + height, width, below);
    }
  }

  private double panelWidth(double most) {
    return panel == null ? 0 : Math.min(most, panel.prefWidth(-1));
  }

  private void place(Node node, double x, double y, double width, double height) {
    layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
  }
}
