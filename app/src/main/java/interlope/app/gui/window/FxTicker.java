package interlope.app.gui.window;

import interlope.app.gui.session.Ticker;
import java.time.Duration;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Beats time with JavaFX's own clock.
final class FxTicker implements Ticker {
  private final Timeline timeline = new Timeline();

  FxTicker() {
    timeline.setCycleCount(Timeline.INDEFINITE);
  }

  @Override
  public void start(Duration period, Runnable beat) {
    timeline.stop();
    timeline
        .getKeyFrames()
        .setAll(
            new KeyFrame(javafx.util.Duration.millis((double) period.toMillis()), _ -> beat.run()));
    timeline.playFromStart();
  }

  @Override
  public void stop() {
    timeline.stop();
  }
}
