package interlope.app.gui.library;

import interlope.app.gui.session.WindowSession;
import interlope.run.Run;
import interlope.scenario.Scenario;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Runs many scenarios in the background, one after the other, so that what somebody chooses to see
/// meanwhile comes next. On the window's thread.
final class Batch {
  private final WindowSession session;
  private final Consumer<Run> finished;
  private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
  private int turn;

  /// @param finished sees each run
  Batch(WindowSession session, Consumer<Run> finished) {
    this.session = session;
    this.finished = finished;
  }

  /// How far it is.
  record Progress(int done, int total) {}

  /// Null while nothing is being run.
  ReadOnlyObjectProperty<@Nullable Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  void run(List<Scenario> scenarios) {
    stop();
    next(List.copyOf(scenarios), 0, turn);
  }

  /// Begins no further run; the one that is under way is over soon.
  void stop() {
    turn++;
    progress.set(null);
  }

  private void next(List<Scenario> scenarios, int done, int mine) {
    if (mine != turn) {
      return;
    }
    if (done == scenarios.size()) {
      stop();
      return;
    }
    progress.set(new Progress(done, scenarios.size()));
    session.judge(
        scenarios.get(done),
        run -> {
          run.ifPresent(finished);
          next(scenarios, done + 1, mine);
        });
  }
}
