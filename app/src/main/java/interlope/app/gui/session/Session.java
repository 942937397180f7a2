package interlope.app.gui.session;

import static interlope.app.text.Texts.text;

import interlope.design.Design;
import interlope.run.Run;
import interlope.run.Variation;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the window shows and has run. Called on the window's thread; runs happen in the background,
/// one after the other, and their results come back to it.
public final class Session implements AutoCloseable {
  private final Stagehand stagehand;
  private final ExecutorService background;
  private final Executor window;
  private final Playhead playhead;
  private final ReadOnlyObjectWrapper<Showing> showing =
      new ReadOnlyObjectWrapper<>(new Showing.Welcome());
  private final ReadOnlyObjectWrapper<@Nullable Run> lastRun = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Variation>> variations =
      new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable Future<?> running;
  private @Nullable Future<?> varying;
  private int turn;

  /// @param background one thread; shut down with this session
  /// @param window hands work to the window's thread
  public Session(Stagehand stagehand, ExecutorService background, Executor window, Ticker ticker) {
    this.stagehand = stagehand;
    this.background = background;
    this.window = window;
    this.playhead = new Playhead(ticker);
  }

  public ReadOnlyObjectProperty<Showing> showing() {
    return showing.getReadOnlyProperty();
  }

  /// The last run that came to its end here, for badges; null before the first.
  public ReadOnlyObjectProperty<@Nullable Run> lastRun() {
    return lastRun.getReadOnlyProperty();
  }

  /// What other choices of the design would have changed about the run that is shown; empty until
  /// it has been measured.
  public ReadOnlyObjectProperty<List<Variation>> variations() {
    return variations.getReadOnlyProperty();
  }

  public Playhead playhead() {
    return playhead;
  }

  /// What is shown now, where that is a run.
  public Optional<Play> play() {
    return showing.get() instanceof Showing.Played(var play) ? Optional.of(play) : Optional.empty();
  }

  /// Runs a scenario and shows it.
  public void run(Scenario scenario) {
    begin(scenario, null);
  }

  /// Runs a scenario with another design than its own, and shows it.
  public void run(Scenario scenario, Design design) {
    begin(Changed.design(scenario, design), null);
  }

  /// Runs a scenario in the background without showing it, after what is under way.
  ///
  /// @param then gets the run, without a recording; nothing where this machine lacks something
  public void judge(Scenario scenario, Consumer<Optional<Run>> then) {
    inBackground(() -> stagehand.judge(scenario), then);
  }

  /// Runs what is shown once more, as it is.
  public void runAgain() {
    play().ifPresent(play -> begin(play.scenario(), null));
  }

  /// Runs what is shown with another design, and holds it against what was shown.
  public void change(Design design) {
    play().ifPresent(play -> begin(Changed.design(play.scenario(), design), beforeChange(play)));
  }

  private static Play.Before beforeChange(Play play) {
    return new Play.Before(play.run().withoutRecording(), play.ladder());
  }

  private void begin(Scenario scenario, Play.@Nullable Before before) {
    var shown = showing.get();
    int mine = newTurn();
    if (!(shown instanceof Showing.Played) || before == null) {
      show(new Showing.Running(scenario));
    }
    running =
        background.submit(() -> {
          var next = stagehand.perform(scenario, before);
          window.execute(() -> {
            if (mine == turn) {
              running = null;
              show(next);
            }
          });
        });
  }

  /// Shows what was not run here: a saved run, a broken file, or why there is nothing.
  public void show(Showing next) {
    if (!(next instanceof Showing.Running) && running != null) {
      newTurn();
    }
    variations.set(List.of());
    switch (next) {
      case Showing.Played(var play) -> {
        if (!play.saved()) {
          lastRun.set(play.run().withoutRecording());
        }
        showing.set(next);
        playhead.load(play.ladder(), play.decisive());
        if (!play.saved()) {
          measure(play);
        }
      }
      case Showing.Welcome _, Showing.Running _, Showing.Broken _, Showing.Failed _ -> {
        playhead.clear();
        showing.set(next);
      }
    }
  }

  private void measure(Play play) {
    varying =
        background.submit(() -> {
          var found = stagehand.vary(play.run());
          window.execute(() -> {
            if (play().filter(play::equals).isPresent()) {
              variations.set(found);
            }
          });
        });
  }

  /// Does `work` in the background, after any run that is under way, and hands its result to the
  /// window's thread; after the session was closed it does nothing.
  public <T> void inBackground(java.util.function.Supplier<T> work, Consumer<T> then) {
    if (background.isShutdown()) {
      return;
    }
    background.execute(() -> {
      var done = work.get();
      window.execute(() -> {
        if (!background.isShutdown()) {
          then.accept(done);
        }
      });
    });
  }

  /// Whether a run is under way.
  public boolean isRunning() {
    return running != null;
  }

  /// Cuts the run short that is under way.
  public void stop() {
    if (running != null) {
      newTurn();
      show(new Showing.Failed(text("session.stopped"), text("session.stopped.how")));
    }
  }

  private int newTurn() {
    if (varying != null) {
      varying.cancel(true);
      varying = null;
    }
    if (running != null) {
      running.cancel(true);
      running = null;
    }
    return ++turn;
  }

  @Override
  public void close() {
    newTurn();
    playhead.pause();
    background.shutdownNow();
    stagehand.close();
  }
}
