package interlope.app.gui.stage.wire;

import interlope.app.gui.part.PartyLook;
import interlope.app.gui.part.Ui;
import interlope.app.gui.stage.ladder.LadderRow;
import java.util.function.ToDoubleFunction;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A message on its way along the wire. It moves once and is gone.
public final class MovingMessage extends Circle {
  private static final double LEG_MILLIS = 450;

  private @Nullable Timeline moving;

  public MovingMessage() {
    super(7);
    Ui.styled(this, "il-packet");
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  /// @param lanes where each party stands
  /// @param tempo 1 where a message takes a second
  public void send(
      LadderRow.Message message, ToDoubleFunction<PartyLook> lanes, double y, double tempo) {
    stop();
    double client = lanes.applyAsDouble(PartyLook.CLIENT);
    double attacker = lanes.applyAsDouble(PartyLook.ATTACKER);
    double server = lanes.applyAsDouble(PartyLook.SERVER);
    boolean toServer = message.toServer();
    var way = new Timeline();
    switch (message.stretch()) {
      case DIRECT, THROUGH -> {
        var sender = toServer ? PartyLook.CLIENT : PartyLook.SERVER;
        leg(way, 0, 2, toServer ? client : server, toServer ? server : client, sender);
      }
      case LEFT -> left(way, 0, toServer, client, attacker);
      case RIGHT -> right(way, 0, toServer, attacker, server);
      case RELAYED -> {
        left(way, toServer ? 0 : 1, toServer, client, attacker);
        right(way, toServer ? 1 : 0, toServer, attacker, server);
      }
    }
    setCenterY(y);
    way.setRate(1 / tempo);
    way.setOnFinished(_ -> stop());
    moving = way;
    setVisible(true);
    way.playFromStart();
  }

  private void left(Timeline way, int after, boolean toServer, double client, double attacker) {
    leg(
        way,
        after,
        1,
        toServer ? client : attacker,
        toServer ? attacker : client,
        toServer ? PartyLook.CLIENT : PartyLook.ATTACKER);
  }

  private void right(Timeline way, int after, boolean toServer, double attacker, double server) {
    leg(
        way,
        after,
        1,
        toServer ? attacker : server,
        toServer ? server : attacker,
        toServer ? PartyLook.ATTACKER : PartyLook.SERVER);
  }

  private void leg(Timeline way, int after, int legs, double from, double to, PartyLook sender) {
    double start = after * LEG_MILLIS;
    way.getKeyFrames()
        .addAll(
            new KeyFrame(
                Duration.millis(start),
                _ -> colour(sender),
                new KeyValue(centerXProperty(), from, Interpolator.DISCRETE)),
            new KeyFrame(
                Duration.millis(start + legs * LEG_MILLIS),
                new KeyValue(centerXProperty(), to, Interpolator.EASE_BOTH)));
  }

  private void colour(PartyLook sender) {
    getStyleClass().setAll("il-packet", sender.style());
  }

  public void stop() {
    if (moving != null) {
      moving.stop();
      moving = null;
    }
    setVisible(false);
  }
}
