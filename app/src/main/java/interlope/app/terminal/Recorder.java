package interlope.app.terminal;

import static interlope.word.Texts.text;

import interlope.event.Line;
import interlope.report.saved.RunFolder;
import interlope.run.Run;
import interlope.run.SuiteListener;
import interlope.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Keeps a folder for each run. A disk that fails ends no run; it is told at the end.
public final class Recorder implements SuiteListener {
  private final Path folder;
  private final InstantSource clock;
  private final Map<String, RunFolder> open = new ConcurrentHashMap<>();
  private final List<IOException> failures = new ArrayList<>();

  public Recorder(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void started(Scenario scenario) {
    try {
      open.put(scenario.id(), RunFolder.open(folder.resolve(scenario.id()), clock.instant()));
    } catch (IOException failure) {
      note(failure);
    }
  }

  @Override
  public Consumer<Line> observer(Scenario scenario) {
    var run = open.get(scenario.id());
    return run == null ? _ -> {} : line -> write(run, line);
  }

  @Override
  public void finished(Run run, int done, int total) {
    try (var finished = open.remove(run.scenario().id())) {
      if (finished != null) {
        finished.finish(run);
      }
    } catch (IOException failure) {
      note(failure);
    }
  }

  /// Says what could not be written, if anything.
  public synchronized boolean failed(PrintStream err) {
    failures.stream()
        .limit(1)
        .forEach(failure ->
            err.println("interlope: " + text("cli.not-recorded", failures.size(), failure)));
    return !failures.isEmpty();
  }

  private void write(RunFolder run, Line line) {
    try {
      run.write(line);
    } catch (IOException failure) {
      note(failure);
    }
  }

  private synchronized void note(IOException failure) {
    failures.add(failure);
  }
}
