package interlope.app.gui.stage.ladder;

import interlope.app.gui.part.Glyph;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// What happened beside the wire, or what is folded away, in a pill between the lanes.
final class MomentPill extends Group {
  private final Ink.Pot pot;
  private final Line across = Ui.styled(new Line(), "il-across");
  private final Rectangle pill = new Rectangle();
  private final Text said = Ui.styled(new Text(), "il-rung-label", "il-strong");
  private final Glyph saidIcon = new Glyph("il-moment-icon");

  MomentPill(Ink.Pot pot) {
    this.pot = pot;
    getChildren().addAll(across, pill, said, saidIcon);
  }

  void show(LadderRow.Moment event, boolean future) {
    say(event.text(), event.icon(), future ? Ink.MUTED : Ink.of(event.by()));
    pill.setFill(pot.get(future ? Ink.GROUND : Ink.tintOf(event.by())));
    across.setVisible(true);
  }

  void show(LadderRow.Fold fold) {
    say(fold.text(), "mdi2u-unfold-more-horizontal", Ink.MUTED);
    pill.setFill(null);
    across.setVisible(false);
  }

  private void say(String text, String icon, Ink ink) {
    said.setText(text);
    said.setFill(pot.get(ink));
    saidIcon.show(icon);
    saidIcon.setFill(pot.get(ink));
  }

  void place(Lanes lanes, double y) {
    double width = said.getLayoutBounds().getWidth() + 20;
    double start = Math.rint(lanes.of(PartyLook.ATTACKER) - width / 2);
    Placing.put(saidIcon, start, y);
    Placing.put(said, start + 20, y);
    pill.setX(start - 10);
    pill.setY(y - 11);
    pill.setWidth(width + 22);
    pill.setHeight(22);
    pill.setArcWidth(22);
    pill.setArcHeight(22);
    across.setStartX(lanes.of(PartyLook.CLIENT) - 4);
    across.setEndX(lanes.of(PartyLook.SERVER) + 4);
    across.setStartY(y);
    across.setEndY(y);
  }
}
