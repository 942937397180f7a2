package interlope.run;

import interlope.event.Line;
import interlope.scenario.Scenario;
import java.util.function.Consumer;

/// Hears of a suite's progress, from the threads that run it; never two calls at once.
public interface SuiteListener {
  void started(Scenario scenario);

  /// Who sees the lines of this scenario's transcript as they are written; asked once, after
  /// [#started]. It is called from the run's own threads and must be quick.
  default Consumer<Line> observer(Scenario scenario) {
    return _ -> {};
  }

  void finished(Run run, int done, int total);
}
