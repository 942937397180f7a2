package interlope.app.terminal;

import interlope.report.json.RunJson;
import interlope.run.Run;
import interlope.run.SuiteListener;
import interlope.scenario.Scenario;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Prints each run on a line of its own as soon as all before it are done, so that the order is the
/// same whatever the number of jobs.
public final class JsonLines implements SuiteListener {
  private final PrintStream out;
  private final List<Scenario> order;
  private final Map<String, Run> waiting = new HashMap<>();
  private int next;

  /// @param order the scenarios by file, then id
  public JsonLines(PrintStream out, List<Scenario> order) {
    this.out = out;
    this.order = order;
  }

  @Override
  public void started(Scenario scenario) {}

  @Override
  public void finished(Run run, int done, int total) {
    waiting.put(run.scenario().id(), run);
    while (next < order.size()) {
      var ready = waiting.remove(order.get(next).id());
      if (ready == null) {
        return;
      }
      out.println(RunJson.line(ready));
      next++;
    }
  }

  /// Prints those that still wait: behind one that was skipped, or never begun.
  public void rest(List<Run> runs) {
    for (var run : runs) {
      if (waiting.remove(run.scenario().id()) != null) {
        out.println(RunJson.line(run));
      }
    }
    out.flush();
  }
}
