package interlope.app.gui.stage.wire;

import interlope.app.gui.part.Ui;
import interlope.app.gui.stage.ladder.Insight;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// A leg of the wire: a pipe where TLS is, a thin line where it is not, dashes where nothing has
/// crossed yet; inside, a line for an inner layer.
public final class WireLine extends Group {
  private static final double THICK = 16;
  private static final double GAP = 14;

  private final Rectangle pipe = Ui.styled(new Rectangle(), "il-pipe");
  private final Line plain = Ui.styled(new Line(), "il-wire", "plain");
  private final Line idle = Ui.styled(new Line(), "il-wire", "idle");
  private final Line shut = Ui.styled(new Line(), "il-inner", "sealed");
  private final Line open = Ui.styled(new Line(), "il-inner", "opened");

  public WireLine() {
    setManaged(false);
    pipe.setArcWidth(THICK);
    pipe.setArcHeight(THICK);
    pipe.setHeight(THICK);
    getChildren().addAll(idle, plain, pipe, shut, open);
  }

  public void show(Wire.Span span) {
    idle.setVisible(span.pipe() == Wire.Pipe.NOTHING);
    plain.setVisible(span.pipe() == Wire.Pipe.PLAIN);
    pipe.setVisible(span.pipe() == Wire.Pipe.TLS);
    shut.setVisible(span.inner() == Insight.SEALED);
    open.setVisible(span.inner() == Insight.OPENED);
  }

  /// @param beyond how far the line inside goes on under the attacker's mark
  /// @param whole whether it goes from end to end
  public void place(double from, double to, double beyond, boolean whole, double y) {
    pipe.setX(from + GAP);
    pipe.setWidth(Math.max(0, to - from - (whole ? 2 : 1.6) * GAP));
    pipe.setY(y - THICK / 2);
    line(plain, from, to, y);
    line(idle, from + 4, to - 4, y);
    line(shut, from, to, y);
    line(open, from, to, y);
    shut.setStartX(from - beyond);
    shut.setEndX(to + beyond);
  }

  private static void line(Line line, double from, double to, double y) {
    line.setStartX(from);
    line.setEndX(to);
    line.setStartY(y);
    line.setEndY(y);
  }
}
