package interlope.app.gui.stage;

import interlope.app.gui.message.MessageView;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Playhead;
import interlope.app.gui.session.WindowSession;
import interlope.app.gui.stage.ladder.LadderRow;
import interlope.app.gui.stage.ladder.LadderView;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// A run: its title, the parties and the wire, the ladder, the player, and the selected message.
public final class StageView extends Region {
  private static final double PLAYER = 52;
  private static final double LOW_PLAYER = 46;

  /// Below this the columns' titles are smaller.
  private static final double NARROW = 720;

  /// Four rows, whatever else there is.
  private static final double LEAST_LADDER = 96;

  private final Playhead head;
  private final StageViewModel model;
  private final PartiesView parties;
  private final MessageView message;
  private final ReadOnlyBooleanProperty still;
  private final LadderView ladder;
  private final ObservableBooleanValue low;
  private final Region top;
  private final Region player;

  /// @param still whether motion is reduced
  /// @param low whether there is little height
  public StageView(
      WindowSession session, ReadOnlyBooleanProperty still, ObservableBooleanValue low) {
    this.still = still;
    this.low = low;
    head = session.playhead();
    model = new StageViewModel(session);
    parties = new PartiesView(model, low);
    message = new MessageView(session, low);
    ladder = new LadderView(model.ladder(), head);
    Ui.styled(this, "il-stage");
    setMinWidth(0);
    top = new StageHead(model, ladder.dense(), low);
    player = new PlayerView(head, model.ladder());
    getChildren().addAll(top, parties, ladder, player, message);
    widthProperty().lessThan(NARROW).subscribe(now -> dress("narrow", now));
    low.subscribe(now -> {
      dress("low", now);
      Ui.height(player, now ? LOW_PLAYER : PLAYER);
    });
    model
        .cast()
        .subscribe(
            cast -> ladder.attacked().set(cast.presence() != StageViewModel.Presence.NOBODY));
    head.at().addListener((_, was, now) -> moved(was.intValue(), now.intValue()));
  }

  private void dress(String style, boolean wanted) {
    getStyleClass().remove(style);
    if (wanted) {
      getStyleClass().add(style);
    }
  }

  public MessageView message() {
    return message;
  }

  /// Whether the ladder's rows are lower, so that more of them show.
  public BooleanProperty dense() {
    return ladder.dense();
  }

  public void foldOrUnfold() {
    model.ladder().foldOrUnfold();
  }

  /// Selects the decisive message, with the rest of the ladder folded away.
  public void toDecisive() {
    model.ladder().toDecisive();
  }

  /// A step forward moves a packet; every other way through the run jumps.
  private void moved(int was, int now) {
    parties.stop();
    if (now == was + 1
        && !still.get()
        && getScene() != null
        && model.ladder().rung(now).orElse(null) instanceof LadderRow.Message message) {
      parties.send(message, head.speed().get().perRung().toMillis() / 1000.0);
    }
  }

  /// The ladder has all that the others leave it. In a low window the message shares that with it,
  /// half and half, up to its own full height.
  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double above = snapSizeY(top.prefHeight(width));
    double cast = parties.prefHeight(width);
    double controls = player.prefHeight(width);
    double rest = Math.max(0, getHeight() - above - cast - controls);
    double views = message.prefHeight(width);
    if (low.get() && message.unfolded().get()) {
      views = Math.min(views, Math.max(message.minHeight(width), rest / 2));
    }
    views = Math.min(Math.floor(views), Math.max(0, rest - LEAST_LADDER));
    double y = 0;
    y = place(top, y, above);
    y = place(parties, y, cast);
    y = place(ladder, y, rest - views);
    y = place(player, y, controls);
    place(message, y, views);
  }

  private double place(Region part, double y, double height) {
    layoutInArea(part, 0, y, getWidth(), height, 0, HPos.LEFT, VPos.TOP);
    return y + height;
  }
}
