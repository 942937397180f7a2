package interlope.app.cli.command;

import static interlope.word.Texts.text;

import interlope.app.cli.option.RunRequest;
import interlope.app.cli.option.RunRequest.Format;
import interlope.app.cli.option.TagFilter;
import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.app.selection.NamedScenarios;
import interlope.app.selection.SourceLines;
import interlope.app.terminal.ConsoleReport;
import interlope.app.terminal.JsonLines;
import interlope.app.terminal.Listeners;
import interlope.app.terminal.Progress;
import interlope.app.terminal.Recorder;
import interlope.report.ReportFile;
import interlope.report.json.RunJson;
import interlope.report.text.Counts;
import interlope.report.text.Decisive;
import interlope.report.text.RunText;
import interlope.run.Measured;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.run.SuiteResult;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `interlope run`.
@Command(
    name = "run",
    sortOptions = false,
    description = "Runs scenarios and judges each: who learnt what, and was it as expected?",
    footer = {
      "",
      "Examples:",
      "  interlope run                                   the library that ships with the program",
      "  interlope run my-app.yaml --verbose             one scenario, told at length",
      "  interlope run scenarios --tag pinning,rogue-ca  those with both tags",
      "  interlope run scenarios --tag '!slow'           those without that tag",
      "  interlope run scenarios --report junit=target/interlope.xml",
      "",
      "Exit codes: 0 as expected, 1 not as expected, 2 wrong usage, 3 a file is wrong,",
      "  4 the lab failed or a run was inconclusive, 130 stopped."
    })
public final class RunCommand implements Callable<Integer> {
  /// How many runs that differ are measured: each takes some thirty runs of its own.
  private static final int MEASURED = 10;

  private final Surroundings surroundings;

  @Mixin private RunRequest request = new RunRequest();

  public RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, ScenarioException {
    var reportFiles = request.reportFiles(surroundings.environment());
    var filter = request.filter();
    var folder = request.recordFolder();
    try (var runner = surroundings.lab().get()) {
      var selection = NamedScenarios.of(request.files());
      return run(runner, selection, choose(filter, selection), reportFiles, folder);
    }
  }

  private int run(
      Runner runner,
      NamedScenarios selection,
      List<Scenario> chosen,
      List<ReportFile> reportFiles,
      @Nullable Path folder)
      throws IOException {
    var stopped = new AtomicBoolean();
    var text =
        new RunText(request.suite().seed(), new SourceLines(selection), decisive(runner, stopped));
    var listeners = new Listeners();
    listeners.add(new Progress(surroundings, chosen.size()));
    var lines = request.format() == Format.JSONL ? new JsonLines(surroundings.out(), chosen) : null;
    if (lines != null) {
      listeners.add(lines);
    }
    var recorder = folder == null ? null : new Recorder(folder, InstantSource.system());
    if (recorder != null) {
      listeners.add(recorder);
    }
    SuiteResult result;
    try (var _ =
        surroundings
            .signals()
            .onStop(() -> {
              stopped.set(true);
              runner.stop();
            })) {
      result = runner.runAll(chosen, request.suite(), listeners);
      listeners.close();
      show(result, text, lines);
      for (var report : reportFiles) {
        report.write(result, text, surroundings.out());
      }
    }
    if (stopped.get()) {
      surroundings
          .err()
          .println("interlope: " + text("cli.stopped", result.runs().size(), chosen.size()));
      return ExitCode.STOPPED;
    }
    return recorder != null && recorder.failed(surroundings.err())
        ? ExitCode.LAB_FAILED
        : exitCode(result);
  }

  /// Measures what decided a run: of those that differ, and of every one that is told at length.
  private Decisive decisive(Runner runner, AtomicBoolean stopped) {
    var suite = request.suite();
    boolean verbose = request.verbose();
    var measured =
        new Measured(
            runner,
            new RunOptions(suite.seed(), suite.timeout(), false),
            verbose ? Integer.MAX_VALUE : MEASURED);
    return run ->
        stopped.get() || !(verbose || RunText.standing(run) == RunText.Standing.DIFFERS)
            ? List.of()
            : measured.of(run);
  }

  private void show(SuiteResult result, RunText text, @Nullable JsonLines lines) {
    switch (request.format()) {
      case TABLE ->
          new ConsoleReport(
                  request.reportTakesOutput() ? surroundings.err() : surroundings.out(),
                  surroundings.colours() && !request.reportTakesOutput(),
                  request.verbose(),
                  text)
              .show(result);
      case JSON -> {
        surroundings.out().print(RunJson.document(result));
        surroundings.err().println(ConsoleReport.summary(result));
      }
      case JSONL -> {
        if (lines != null) {
          lines.rest(result.runs());
        }
        surroundings.err().println(ConsoleReport.summary(result));
      }
    }
  }

  private int exitCode(SuiteResult result) {
    var counts = Counts.of(result);
    var verdicts = result.runs().stream().map(run -> run.judgement().verdict().word());
    if (counts.differ() > 0 || verdicts.anyMatch(request.failOn()::contains)) {
      return ExitCode.DIFFERS;
    }
    boolean skipped = request.noSkip() && counts.skipped() > 0;
    return skipped || counts.inconclusive() > 0 || counts.notRun() > 0
        ? ExitCode.LAB_FAILED
        : ExitCode.OK;
  }

  private List<Scenario> choose(TagFilter filter, NamedScenarios selection) {
    filter
        .unknown(selection.scenarios())
        .ifPresent(why -> {
          throw request.refusal(why);
        });
    var chosen = filter.choose(selection.scenarios());
    if (chosen.isEmpty()) {
      throw request.refusal(text("cli.none-selected"));
    }
    return chosen;
  }
}
