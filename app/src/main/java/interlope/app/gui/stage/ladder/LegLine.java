package interlope.app.gui.stage.ladder;

import interlope.app.gui.part.Glyph;
import interlope.app.gui.part.Ui;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// An arrow along a leg with its label in a gap of it. Its nodes are used again for every message
/// that a cell shows.
final class LegLine extends Group {
  private static final double HEAD = 8;
  private static final double THICK = 1.6;
  private static final double PAST = 0.35;
  private static final double GAP = 8;
  private static final double ICON = 18;

  private final Ink.Pot pot;
  private final Rectangle before = new Rectangle();
  private final Rectangle after = new Rectangle();
  private final Polygon head = new Polygon(0, 0, -HEAD, -HEAD * 0.56, -HEAD, HEAD * 0.56);
  private final Rectangle tint = new Rectangle();
  private final Text label = Ui.styled(new Text(), "il-rung-label");
  private final Text strong = Ui.styled(new Text(), "il-rung-label", "il-strong");
  private final Glyph sign = new Glyph("il-rung-icon");

  LegLine(Ink.Pot pot) {
    this.pot = pot;
    setManaged(false);
    tint.setArcWidth(8);
    tint.setArcHeight(8);
    getChildren().addAll(before, after, head, tint, label, strong, sign);
  }

  /// @param future whether it has yet to happen
  void show(LadderRow.Part part, boolean future) {
    boolean kept = part.sign() == LadderRow.Sign.KEPT;
    boolean changed = part.sign() == LadderRow.Sign.CHANGED;
    var colour = pot.get(Ink.of(part.sender()));
    before.setFill(colour);
    after.setFill(colour);
    head.setFill(colour);
    for (var shape : new Node[] {before, after, head}) {
      shape.setVisible(!kept);
      shape.setOpacity(future ? PAST : 1);
    }
    label.setVisible(!changed);
    strong.setVisible(changed);
    var text = changed ? strong : label;
    text.setText(part.label());
    text.setFill(pot.get(changed ? Ink.ATTACKER : future || kept ? Ink.MUTED : Ink.TEXT));
    tint.setVisible(changed);
    tint.setFill(pot.get(Ink.ATTACKER_TINT));
    var icon = icon(part.sign());
    sign.setVisible(icon != null);
    if (icon != null) {
      boolean violet = changed || part.sign() == LadderRow.Sign.OPENED;
      sign.show(icon);
      sign.setFill(pot.get(violet ? Ink.ATTACKER : Ink.MUTED));
      sign.setOpacity(future ? 0.55 : 1);
    }
  }

  private static @Nullable String icon(LadderRow.Sign sign) {
    return switch (sign) {
      case NONE -> null;
      case SEALED -> "mdi2l-lock";
      case OPENED -> "mdi2l-lock-open-variant";
      case CHANGED -> "mdi2p-pencil";
      case REFUSED -> "mdi2s-shield-half-full";
      case KEPT -> "mdi2h-hand-back-right";
    };
  }

  /// Puts the arrow from `from` to `to` and the label around `middle`, all at height `y`.
  void place(double from, double to, double middle, double y) {
    double way = Math.signum(to - from);
    double tail = from + 6 * way;
    double tip = to - 5 * way;
    var text = label.isVisible() ? label : strong;
    double icon = sign.isVisible() ? ICON : 0;
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
    Placing.put(text, left + icon, y);
    Placing.put(sign, left, y);
    tint.setX(left - GAP + 2);
    tint.setY(y - 10);
    tint.setWidth(width + 2 * GAP - 4);
    tint.setHeight(20);
  }

  /// A rectangle, since in software a stroke costs several times as much to draw.
  private static void line(Rectangle line, double from, double to, double y) {
    line.setX(Math.min(from, to) - THICK / 2);
    line.setY(y - THICK / 2);
    line.setWidth(Math.abs(to - from) + THICK);
    line.setHeight(THICK);
  }
}
