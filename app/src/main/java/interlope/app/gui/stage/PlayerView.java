package interlope.app.gui.stage;

import static interlope.word.Texts.text;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import interlope.app.gui.keys.Shortcut;
import interlope.app.gui.part.Ui;
import interlope.app.gui.session.Playhead;
import interlope.app.gui.session.Speed;
import interlope.app.gui.stage.ladder.LadderRow;
import interlope.app.gui.stage.ladder.LadderViewModel;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// Plays a run, steps through it in both directions, and jumps to what decides it.
final class PlayerView extends HBox {
  /// Below this width the decisive button shows its icon alone.
  private static final double WIDE = 780;

  /// Below this width the time is left out.
  private static final double NARROW = 660;

  private final Playhead head;
  private final LadderViewModel ladder;
  private final Button play;
  private final Button decisive;
  private final Label place = Ui.label("", "il-strong");
  private final Label time = Ui.label("", "il-player-time");
  private final Slider scrub = Ui.styled(new Slider(), "il-scrub");

  PlayerView(Playhead head, LadderViewModel ladder) {
    super(4);
    this.head = head;
    this.ladder = ladder;
    Ui.styled(this, "il-player");
    setAlignment(Pos.CENTER_LEFT);
    play = Ui.button("mdi2p-play", "", head::playOrPause, Styles.ACCENT, "il-play");
    play.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    play.setAccessibleText(Shortcut.PLAY.titleAndKey());
    play.setTooltip(new Tooltip(Shortcut.PLAY.titleAndKey()));
    decisive = Ui.button("mdi2b-bullseye-arrow", text("stage.decisive"), ladder::toDecisive);
    decisive.setAccessibleText(Shortcut.DECISIVE.titleAndKey());
    decisive.setTooltip(new Tooltip(Shortcut.DECISIVE.titleAndKey()));
    decisive.disableProperty().bind(ladder.hasDecisive().not());
    for (var label : new Label[] {place, time}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    getChildren()
        .addAll(
            button("mdi2s-skip-previous", Shortcut.FIRST, head::toFirst),
            button("mdi2s-step-backward", Shortcut.BACK, head::back),
            play,
            button("mdi2s-step-forward", Shortcut.FORWARD, head::forward),
            button("mdi2s-skip-next", Shortcut.LAST, head::toLast),
            Ui.width(new Label(), 4),
            place,
            Ui.grow(scrub),
            time,
            Ui.width(new Label(), 2),
            speed(),
            Ui.width(new Label(), 2),
            decisive);
    bindScrub();
    head.playing()
        .subscribe(playing -> play.setGraphic(Ui.icon(playing ? "mdi2p-pause" : "mdi2p-play")));
    head.at().subscribe(this::show);
    head.length().subscribe(this::show);
    widthProperty().subscribe(this::fit);
  }

  private static Button button(String icon, Shortcut shortcut, Runnable action) {
    return Ui.iconButton(icon, shortcut.titleAndKey(), action);
  }

  private void bindScrub() {
    scrub.setSkin(new ProgressSliderSkin(scrub));
    scrub.setAccessibleText(text("stage.scrub"));
    scrub.setBlockIncrement(1);
    scrub.setMajorTickUnit(1);
    scrub.setMinorTickCount(0);
    scrub.setMinWidth(60);
    scrub
        .valueProperty()
        .addListener((_, _, value) -> {
          int number = (int) Math.round(value.doubleValue());
          if (number != head.at().get()) {
            head.pause();
            head.goTo(number);
          }
        });
  }

  private ComboBox<Speed> speed() {
    var speed = Ui.styled(new ComboBox<Speed>(), "il-choice-box");
    speed.getItems().setAll(Speed.values());
    speed.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Speed one) {
            return text("stage.speed." + word(one));
          }

          @Override
          public Speed fromString(String shown) {
            throw new UnsupportedOperationException("a speed is chosen, not typed: " + shown);
          }
        });
    speed.valueProperty().bindBidirectional(head.speed());
    speed.setAccessibleText(text("stage.speed"));
    Ui.width(speed, 146);
    return speed;
  }

  private static String word(Speed speed) {
    return speed.name().toLowerCase(Locale.ROOT);
  }

  private void show() {
    int at = head.at().get();
    int length = head.length().get();
    scrub.setMax(Math.max(1, length));
    scrub.setValue(at);
    var row = ladder.rung(at);
    place.setText(
        row.isEmpty()
            ? text("stage.at.start", at, length)
            : row.get() instanceof LadderRow.Message
                ? text("stage.at.message", at, length)
                : text("stage.at.event", at, length));
    time.setText(row.map(LadderRow.OfRung::time).orElse(""));
  }

  private void fit() {
    double width = getWidth();
    decisive.setContentDisplay(width < WIDE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    time.setVisible(width >= NARROW);
    time.setManaged(width >= NARROW);
  }
}
