package interlope.app.gui.stage.ladder;

import static interlope.word.Texts.text;

import interlope.app.gui.part.Glyph;
import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A row of the ladder. All of its nodes are there from the start; another row changes their
/// places, texts and paints, and no style.
final class RungCell extends ListCell<LadderRow> {
  private static final double EDGE = 8;

  private final Ink.Pot pot;
  private final ReadOnlyIntegerProperty playhead;
  private final ReadOnlyBooleanProperty attacked;
  private final Pane pane = new Pane();
  private final Rectangle band = new Rectangle();
  private final Text number = Ui.styled(new Text(), "il-rung-number");
  private final Text time = Ui.styled(new Text(), "il-rung-time");
  private final LegLine left;
  private final LegLine right;
  private final Circle tap = Ui.styled(new Circle(4.5), "il-tap");
  private final Text decisive = Ui.styled(new Text(text("stage.decisive.mark")), "il-decisive");
  private final Glyph decisiveIcon = new Glyph("il-decisive-icon");
  private final MomentPill moment;
  private final Group mark = new Group(decisive, decisiveIcon);
  private final Tooltip tooltip = new Tooltip();

  /// @param attacked whether the attacker has a lane, which labels leave free
  RungCell(
      Ink.Pot pot,
      ReadOnlyIntegerProperty playhead,
      ReadOnlyBooleanProperty attacked,
      Consumer<LadderRow> chosen) {
    this.pot = pot;
    this.playhead = playhead;
    this.attacked = attacked;
    left = new LegLine(pot);
    right = new LegLine(pot);
    moment = new MomentPill(pot);
    decisiveIcon.show("mdi2b-bullseye-arrow");
    Ui.styled(this, "il-rung");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    band.setArcWidth(12);
    band.setArcHeight(12);
    for (Node node : new Node[] {band, number, time, tap, moment, mark}) {
      node.setManaged(false);
    }
    pane.getChildren().addAll(band, number, time, left, right, tap, moment, mark);
    tooltip.setShowDelay(Duration.millis(600));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(440);
    tooltip.setOnShowing(_ -> tooltip.setText(spoken()));
    setOnMouseClicked(click -> {
      var row = getItem();
      if (row != null && !isEmpty()) {
        chosen.accept(row);
      }
    });
  }

  @Override
  protected void updateItem(LadderRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    if (getGraphic() == null) {
      setGraphic(pane);
      setTooltip(tooltip);
    }
    draw(row);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    // A cell that wants a layout has its CSS worked out again. One that had its layout is of the
    // right size, and its texts have their fonts.
    if (!isNeedsLayout()) {
      place(row);
    }
  }

  /// Put together when it is asked for: not while rows scroll by.
  private String spoken() {
    var row = getItem();
    return row == null || isEmpty() ? "" : row.spoken();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? spoken()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// Draws the row anew, where the playhead or the theme has changed.
  void draw() {
    var row = getItem();
    if (row != null) {
      draw(row);
      requestLayout();
    }
  }

  private void draw(LadderRow row) {
    int at = playhead.get();
    boolean isRung = row instanceof LadderRow.OfRung;
    number.setVisible(isRung);
    time.setVisible(isRung);
    mark.setVisible(row instanceof LadderRow.OfRung rung && rung.decisive());
    band.setVisible(
        row instanceof LadderRow.Fold
            || (row instanceof LadderRow.OfRung rung && rung.number() == at));
    band.setFill(pot.get(row instanceof LadderRow.Fold ? Ink.FOLD : Ink.SELECTED));
    moment.setVisible(!(row instanceof LadderRow.Message));
    left.setVisible(row instanceof LadderRow.Message message && message.left() != null);
    right.setVisible(row instanceof LadderRow.Message message && message.right() != null);
    tap.setVisible(
        row instanceof LadderRow.Message message && message.stretch() == Stretch.THROUGH);
    if (row instanceof LadderRow.OfRung rung) {
      number.setText(String.valueOf(rung.number()));
      time.setText(rung.time());
      number.setFill(pot.get(Ink.MUTED));
      time.setFill(pot.get(Ink.MUTED));
      decisive.setFill(pot.get(Ink.TEXT));
      decisiveIcon.setFill(pot.get(Ink.TEXT));
    }
    switch (row) {
      case LadderRow.Message message -> draw(message, message.number() > at);
      case LadderRow.Moment event -> moment.show(event, event.number() > at);
      case LadderRow.Fold fold -> moment.show(fold);
    }
  }

  private void draw(LadderRow.Message message, boolean future) {
    if (message.left() != null) {
      left.show(message.left(), future);
    }
    if (message.right() != null) {
      right.show(message.right(), future);
    }
    boolean filled = message.insight() != Insight.SEALED;
    tap.setFill(pot.get(filled && !future ? Ink.ATTACKER : Ink.GROUND));
    tap.setStroke(pot.get(Ink.ATTACKER));
    tap.setOpacity(future ? 0.5 : 1);
  }

  /// The list is as wide as the stage, and the lanes with it: a scroll bar takes nothing away.
  private Lanes lanes() {
    var list = getListView();
    return new Lanes(list == null ? getWidth() : list.getWidth());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    pane.resizeRelocate(0, 0, getWidth(), getHeight());
    var row = getItem();
    if (row != null) {
      place(row);
    }
  }

  private void place(LadderRow row) {
    var lanes = lanes();
    double middle = Math.rint(getHeight() / 2) + 0.5;
    band.setX(EDGE);
    band.setY(0);
    band.setWidth(lanes.width() - 2 * EDGE);
    band.setHeight(getHeight());
    Placing.put(number, 36 - number.getLayoutBounds().getWidth(), middle);
    time.setVisible(row instanceof LadderRow.OfRung && lanes.hasRoomForTime());
    Placing.put(time, 52, middle);
    switch (row) {
      case LadderRow.Message message -> place(message, lanes, middle);
      case LadderRow.Moment _, LadderRow.Fold _ -> moment.place(lanes, middle);
    }
    double edge = lanes.of(PartyLook.SERVER) + 12;
    Placing.put(decisiveIcon, edge, middle);
    Placing.put(decisive, edge + 18, middle);
  }

  private void place(LadderRow.Message message, Lanes lanes, double y) {
    double client = lanes.of(PartyLook.CLIENT);
    double attacker = lanes.of(PartyLook.ATTACKER);
    double server = lanes.of(PartyLook.SERVER);
    boolean toServer = message.toServer();
    double half = lanes.leg() / 2;
    switch (message.stretch()) {
      case DIRECT, THROUGH -> {
        double sender = toServer ? client + half : attacker + half;
        place(left, client, server, attacked.get() ? sender : attacker, toServer, y);
      }
      case RELAYED, LEFT, RIGHT -> {
        place(left, client, attacker, client + half, toServer, y);
        place(right, attacker, server, attacker + half, toServer, y);
      }
    }
    tap.setCenterX(attacker);
    tap.setCenterY(y);
  }

  private static void place(
      LegLine leg, double near, double far, double middle, boolean toServer, double y) {
    if (leg.isVisible()) {
      leg.place(toServer ? near : far, toServer ? far : near, middle, y);
    }
  }
}
