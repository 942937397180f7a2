package interlope.app.gui.session;

import interlope.ladder.Ladder;
import interlope.ladder.Rung;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Where in a ladder the window is: rungs up to here have happened, and the one here is selected.
/// On the window's thread.
public final class Playhead {
  private final Ticker ticker;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
  private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
  private List<Rung> rungs = List.of();
  private int begin;

  public Playhead(Ticker ticker) {
    this.ticker = ticker;
    speed.addListener((_, _, _) -> {
      if (playing.get()) {
        beat();
      }
    });
  }

  /// The number of the rung that is selected, from 1; 0 where the ladder is empty or not begun.
  public ReadOnlyIntegerProperty at() {
    return at.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty length() {
    return length.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty playing() {
    return playing.getReadOnlyProperty();
  }

  public ObjectProperty<Speed> speed() {
    return speed;
  }

  public Optional<Rung> selected() {
    return at.get() == 0 ? Optional.empty() : Optional.of(rungs.get(at.get() - 1));
  }

  /// Takes up another ladder.
  ///
  /// @param first the number of the rung to begin at
  void load(Ladder ladder, int first) {
    pause();
    rungs = ladder.rungs();
    begin = first;
    at.set(0);
    length.set(rungs.size());
    goTo(first);
  }

  void clear() {
    load(new Ladder(List.of(), List.of()), 0);
  }

  /// @param number of a rung; what lies outside of the ladder is brought into it
  public void goTo(int number) {
    at.set(Math.clamp(number, 0, rungs.size()));
  }

  /// Goes to the decisive rung, or where there is none to where it began.
  public void toDecisive() {
    pause();
    goTo(begin);
  }

  public void forward() {
    pause();
    goTo(at.get() + 1);
  }

  public void back() {
    pause();
    goTo(Math.max(Math.min(1, at.get()), at.get() - 1));
  }

  public void toFirst() {
    pause();
    goTo(1);
  }

  public void toLast() {
    pause();
    goTo(rungs.size());
  }

  /// Plays on from here, from the begin where this is the end; or pauses.
  public void playOrPause() {
    if (playing.get()) {
      pause();
    } else if (!rungs.isEmpty()) {
      if (at.get() == rungs.size()) {
        goTo(0);
      }
      playing.set(true);
      beat();
    }
  }

  public void pause() {
    playing.set(false);
    ticker.stop();
  }

  private void beat() {
    ticker.start(speed.get().perRung(), this::next);
  }

  private void next() {
    goTo(at.get() + 1);
    if (at.get() == rungs.size()) {
      pause();
    }
  }
}
