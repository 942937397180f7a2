package interlope.app.gui.stage;

import interlope.app.gui.part.Ui;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// An arrow along a leg with its label in a gap of it. Its nodes are used again for every message
/// that a cell shows.
final class LegLine extends Group {
  private static final double HEAD = 8;
  private static final double PAST = 0.35;
  private static final double GAP = 8;
  private static final double ICON = 18;

  private final Ink.Pot pot;
  private final Line before = Ui.styled(new Line(), "il-arrow");
  private final Line after = Ui.styled(new Line(), "il-arrow");
  private final Polygon head = new Polygon(0, 0, -HEAD, -HEAD * 0.56, -HEAD, HEAD * 0.56);
  private final Rectangle tint = new Rectangle();
  private final Text label = Ui.styled(new Text(), "il-rung-label");
  private final Text strong = Ui.styled(new Text(), "il-rung-label", "il-strong");
  private final Map<Row.Sign, Node> signs = new EnumMap<>(Row.Sign.class);
  private Row.Sign sign = Row.Sign.NONE;

  LegLine(Ink.Pot pot) {
    this.pot = pot;
    setManaged(false);
    tint.setArcWidth(8);
    tint.setArcHeight(8);
    sign(Row.Sign.SEALED, "mdi2l-lock");
    sign(Row.Sign.OPENED, "mdi2l-lock-open-variant");
    sign(Row.Sign.CHANGED, "mdi2p-pencil");
    sign(Row.Sign.REFUSED, "mdi2s-shield-half-full");
    sign(Row.Sign.KEPT, "mdi2h-hand-back-right");
    getChildren().addAll(before, after, head, tint, label, strong);
    getChildren().addAll(signs.values());
  }

  private void sign(Row.Sign which, String icon) {
    boolean violet = which == Row.Sign.OPENED || which == Row.Sign.CHANGED;
    signs.put(which, Ui.icon(icon, "il-rung-icon", violet ? "attacker" : "plain"));
  }

  /// @param future whether it has yet to happen
  void show(Row.Part part, boolean future) {
    sign = part.sign();
    var colour = pot.get(Ink.of(part.sender()));
    before.setStroke(colour);
    after.setStroke(colour);
    head.setFill(colour);
    boolean arrow = sign != Row.Sign.KEPT;
    boolean changed = sign == Row.Sign.CHANGED;
    for (var shape : new Node[] {before, after, head}) {
      shape.setVisible(arrow);
      shape.setOpacity(future ? PAST : 1);
    }
    label.setText(part.label());
    strong.setText(part.label());
    label.setVisible(!changed);
    strong.setVisible(changed);
    label.setFill(pot.get(future || sign == Row.Sign.KEPT ? Ink.MUTED : Ink.TEXT));
    strong.setFill(pot.get(Ink.ATTACKER));
    tint.setVisible(changed);
    tint.setFill(pot.get(Ink.ATTACKER_TINT));
    signs.forEach((which, icon) -> {
      icon.setVisible(which == sign);
      icon.setOpacity(future ? 0.55 : 1);
    });
  }

  /// Puts the arrow from `from` to `to` and the label around `middle`, all at height `y`.
  void place(double from, double to, double middle, double y) {
    double way = Math.signum(to - from);
    double tail = from + 6 * way;
    double tip = to - 5 * way;
    var text = label.isVisible() ? label : strong;
    double icon = signs.containsKey(sign) ? ICON : 0;
    double width = text.getLayoutBounds().getWidth() + icon;
    double left = Math.rint(middle - width / 2);
    double near = way > 0 ? left - GAP : left + width + GAP;
    double far = way > 0 ? left + width + GAP : left - GAP;
    line(before, tail, (near - tail) * way > 0 ? near : tail, y);
    double end = tip - HEAD * way;
    line(after, (end - far) * way > 0 ? far : end, end, y);
    head.setTranslateX(way > 0 ? tip : tip + HEAD);
    head.setTranslateY(y);
    head.setScaleX(way);
    text.relocate(left + icon, Math.rint(y - text.getLayoutBounds().getHeight() / 2));
    var shown = signs.get(sign);
    if (shown != null) {
      shown.relocate(left, Math.rint(y - shown.getLayoutBounds().getHeight() / 2));
    }
    tint.setX(left - GAP + 2);
    tint.setY(y - 10);
    tint.setWidth(width + 2 * GAP - 4);
    tint.setHeight(20);
  }

  private static void line(Line line, double from, double to, double y) {
    line.setStartX(from);
    line.setEndX(to);
    line.setStartY(y);
    line.setEndY(y);
  }
}
