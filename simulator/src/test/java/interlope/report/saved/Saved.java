package interlope.report.saved;

import interlope.event.Line;
import interlope.run.Run;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.scenario.file.ScenarioReader;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Real runs, recorded as `--record` does.
final class Saved {
  static final Instant START = Instant.parse("2026-11-22T12:00:00.000000123Z");

  private static final RunOptions OPTIONS =
      new RunOptions("7f3a91c2", Duration.ofSeconds(20), true);

  private Saved() {}

  /// @param question `design`, `attack` or `mishap`, and what else a scenario file has
  static Run record(Runner runner, Path folder, String question)
      throws IOException, ScenarioException {
    var scenario =
        ScenarioReader.readText(
            "theme/saved-run.yaml",
            """
            id: saved-run
            title: "A run: kept"
            tags: [kept, read-back]
            story: What goes on.
            lesson: What to take away.
            """
                + question);
    try (var saved = RunFolder.open(folder, START)) {
      var run = runner.run(scenario, OPTIONS, line -> write(saved, line));
      saved.finish(run);
      return run;
    }
  }

  private static void write(RunFolder folder, Line line) {
    try {
      folder.write(line);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
