package interlope.app.terminal;

import interlope.event.Line;
import interlope.run.Run;
import interlope.run.SuiteListener;
import interlope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Several listeners as one.
public final class Listeners implements SuiteListener, AutoCloseable {
  private final List<SuiteListener> all = new ArrayList<>();

  public void add(SuiteListener listener) {
    all.add(listener);
  }

  @Override
  public void started(Scenario scenario) {
    all.forEach(listener -> listener.started(scenario));
  }

  @Override
  public Consumer<Line> observer(Scenario scenario) {
    return all.stream()
        .map(listener -> listener.observer(scenario))
        .reduce(_ -> {}, Consumer::andThen);
  }

  @Override
  public void finished(Run run, int done, int total) {
    all.forEach(listener -> listener.finished(run, done, total));
  }

  /// Closes those that want it.
  @Override
  public void close() {
    for (var listener : all) {
      if (listener instanceof Progress progress) {
        progress.close();
      }
    }
  }
}
