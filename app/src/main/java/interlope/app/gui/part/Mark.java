package interlope.app.gui.part;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// A party's mark: circle, diamond or rounded square, with its icon. Its name stands beside it, so
/// it says nothing to a screen reader.
public final class Mark extends StackPane {
  /// A diamond looks smaller than a circle of the same width.
  private static final double DIAMOND = 1.16;

  public Mark(PartyLook party, double size) {
    this(party, party.icon(), size);
  }

  public Mark(PartyLook party, String icon, double size) {
    var shape = Ui.styled(shape(party, size), "il-party-shape", party.style());
    var step = size > 60 ? "huge" : size > 36 ? "large" : size > 28 ? "middle" : "small";
    getChildren().addAll(shape, Ui.icon(icon, "il-party-icon", party.style(), step));
    double outer = party == PartyLook.ATTACKER ? size * DIAMOND : size;
    Ui.width(Ui.height(this, outer), outer);
    setMouseTransparent(true);
  }

  private static Shape shape(PartyLook party, double size) {
    return switch (party) {
      case CLIENT -> new Circle(size / 2);
      case ATTACKER -> {
        double reach = size * DIAMOND / 2;
        yield new Polygon(0, -reach, reach, 0, 0, reach, -reach, 0);
      }
      case SERVER -> {
        var square = new Rectangle(size * 0.92, size * 0.92);
        square.setArcWidth(size * 0.3);
        square.setArcHeight(size * 0.3);
        yield square;
      }
    };
  }
}
