package interlope.app.gui.session;

import static interlope.word.Texts.text;

import interlope.design.Design;
import interlope.run.Run;
import interlope.run.Variation;
import interlope.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// What the window shows and has run. Called on the window's thread; runs happen in the background,
/// one after the other, and their results come back to it.
public final class WindowSession implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Stagehand stagehand;
  private final ExecutorService background;
  private final Executor window;
  private final Playhead playhead;
  private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.START);
  private final ReadOnlyObjectWrapper<@Nullable Run> lastRun = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Variation>> variations =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable Future<?>> running = new SimpleObjectProperty<>();
  private @Nullable Future<?> varying;
  private int turn;

  /// @param background one thread; shut down with this session
  /// @param window hands work to the window's thread
  public WindowSession(
      Stagehand stagehand, ExecutorService background, Executor window, Ticker ticker) {
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
    int mine = newTurn();
    if (before == null) {
      present(new Showing.Running(scenario));
    }
    var task =
        new FutureTask<>(
            () -> {
              var next = performed(scenario, before);
              window.execute(() -> {
                if (mine == turn) {
                  running.set(null);
                  present(next);
                }
              });
            },
            null);
    running.set(task);
    background.execute(task);
  }

  /// The one place where a fault of the program becomes a sentence.
  private Showing performed(Scenario scenario, Play.@Nullable Before before) {
    try {
      return stagehand.perform(scenario, before);
    } catch (RuntimeException bug) {
      return fault(bug);
    }
  }

  private static Showing fault(RuntimeException bug) {
    return new Showing.Failed(text("session.fault"), text("session.fault.how", bug));
  }

  /// Shows what was not run here: a saved run, a broken file, or why there is nothing. What is
  /// under way is cut short.
  public void show(Showing next) {
    newTurn();
    present(next);
  }

  private void present(Showing next) {
    variations.set(List.of());
    switch (next) {
      case Showing.Played(var play) -> {
        if (!play.saved()) {
          lastRun.set(play.run().withoutRecording());
        }
        showing.set(next);
        playhead.load(play.ladder(), play.begin());
        if (!play.saved()) {
          measure(play);
        }
      }
      case Showing.Place _, Showing.Running _, Showing.Broken _, Showing.Failed _ -> {
        playhead.clear();
        showing.set(next);
      }
    }
  }

  private void measure(Play play) {
    int mine = turn;
    varying =
        background.submit(() -> {
          var found = stagehand.vary(play.run());
          window.execute(() -> {
            if (mine == turn) {
              variations.set(found);
            }
          });
        });
  }

  /// Does `work` in the background as [#inBackground] does, for what is going to be shown: where
  /// something else was chosen meanwhile, `then` is not called.
  public <T> void toShow(Supplier<T> work, Consumer<T> then) {
    int mine = newTurn();
    inBackground(
        work,
        done -> {
          if (mine == turn) {
            then.accept(done);
          }
        });
  }

  /// Does `work` in the background, after any run that is under way, and hands its result to the
  /// window's thread; after the session was closed it does nothing.
  public <T> void inBackground(Supplier<T> work, Consumer<T> then) {
    if (background.isShutdown()) {
      return;
    }
    background.execute(() -> {
      Runnable told;
      try {
        var done = work.get();
        told = () -> then.accept(done);
      } catch (RuntimeException bug) {
        told = () -> show(fault(bug));
      }
      var last = told;
      window.execute(() -> {
        if (!background.isShutdown()) {
          last.run();
        }
      });
    });
  }

  /// Whether a run is under way.
  public ObservableBooleanValue running() {
    return running.isNotNull();
  }

  /// Cuts the run short that is under way. Where only the design was changed, what was shown stays.
  public void stop() {
    if (running.get() != null) {
      newTurn();
      if (play().isEmpty()) {
        present(new Showing.Failed(text("session.stopped"), text("session.stopped.how")));
      }
    }
  }

  private int newTurn() {
    if (varying != null) {
      varying.cancel(true);
      varying = null;
    }
    var cut = running.get();
    if (cut != null) {
      cut.cancel(true);
      running.set(null);
    }
    return ++turn;
  }

  /// Ends what runs, from any thread; nothing is shown any more.
  public void abandon() {
    background.shutdownNow();
    stagehand.close();
  }

  /// Cuts runs short, and waits a moment for what else was begun: a file that is being saved is
  /// saved.
  @Override
  public void close() {
    newTurn();
    playhead.pause();
    background.shutdown();
    try {
      var _ = background.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    abandon();
  }
}
