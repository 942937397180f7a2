package interlope.app.gui.stage;

import interlope.app.gui.message.MessageView;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Playhead;
import interlope.app.gui.session.Session;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A run: its title, the parties and the wire, the ladder, the player, and the selected message.
public final class StageView extends VBox {
  private final Playhead head;
  private final StageViewModel model;
  private final PartiesView parties;
  private final MessageView message;
  private final ReadOnlyBooleanProperty still;
  private final LadderView ladder;

  /// @param still whether motion is reduced
  public StageView(Session session, ReadOnlyBooleanProperty still) {
    this.still = still;
    head = session.playhead();
    model = new StageViewModel(session);
    parties = new PartiesView(model);
    message = new MessageView(session);
    ladder = new LadderView(model.ladder(), head);
    Ui.styled(this, "il-stage");
    setMinWidth(0);
    VBox.setVgrow(ladder, Priority.ALWAYS);
    getChildren()
        .addAll(
            new StageHead(model, ladder.dense()),
            parties,
            ladder,
            new PlayerView(head, model.ladder()),
            message);
    model
        .cast()
        .subscribe(
            cast -> ladder.attacked().set(cast.presence() != StageViewModel.Presence.NOBODY));
    head.at().addListener((_, was, now) -> moved(was.intValue(), now.intValue()));
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
        && model.ladder().rung(now).orElse(null) instanceof Row.Message message) {
      parties.send(message, head.speed().get().perRung().toMillis() / 1000.0);
    }
  }
}
