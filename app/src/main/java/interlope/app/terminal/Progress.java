package interlope.app.terminal;

import static interlope.word.Texts.text;

import interlope.app.process.Surroundings;
import interlope.run.Run;
import interlope.run.SuiteListener;
import interlope.scenario.Scenario;

/// Says on standard error how far a long suite is: one line written over on a terminal, a line now
/// and then elsewhere; nothing while the work is short.
public final class Progress implements SuiteListener {
  private static final long PATIENCE = 500_000_000;
  private static final long BETWEEN_REWRITES = 50_000_000;
  private static final long BETWEEN_LINES = 5_000_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final Surroundings surroundings;
  private final int total;
  private long next;
  private boolean lineIsOpen;

  public Progress(Surroundings surroundings, int total) {
    this.surroundings = surroundings;
    this.total = total;
    this.next = System.nanoTime() + (surroundings.rewrites() ? PATIENCE : BETWEEN_LINES);
  }

  @Override
  public void started(Scenario scenario) {}

  @Override
  public void finished(Run run, int done, int all) {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    if (surroundings.rewrites()) {
      surroundings
          .err()
          .print(CLEAR + text("cli.progress", done, total) + "  " + run.scenario().id());
      surroundings.err().flush();
      lineIsOpen = true;
      next = now + BETWEEN_REWRITES;
    } else {
      surroundings.err().println("interlope: " + text("cli.progress.runs", done, total));
      next = now + BETWEEN_LINES;
    }
  }

  /// Takes the line away again.
  void close() {
    if (lineIsOpen) {
      surroundings.err().print(CLEAR);
      surroundings.err().flush();
      lineIsOpen = false;
    }
  }
}
