package interlope.app.cli.command;

import interlope.app.cli.option.Converters;
import interlope.app.cli.option.ReportOptions;
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
import interlope.report.text.Decisive;
import interlope.report.text.RunText;
import interlope.run.Measured;
import interlope.run.RunOptions;
import interlope.run.Runner;
import interlope.run.SuiteOptions;
import interlope.run.SuiteResult;
import interlope.scenario.Scenario;
import interlope.scenario.problem.ScenarioException;
import interlope.verdict.VerdictWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description =
          "scenario files, or folders of them; without any, the library that ships inside")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Named.class,
      description = "what goes to standard output: table, json or jsonl (a run a line)")
  private Format format = Format.TABLE;

  @Option(
      names = "--report",
      paramLabel = "KIND=FILE",
      description = "also writes a report: json, junit or markdown; - is standard output")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "keeps each run's transcript and captures in DIR/<id>")
  private @Nullable Path record;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Converters.Jobs.class,
      description = "runs side by side; as many as there are processors where it is not given")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--tag",
      paramLabel = "T",
      description =
          "only scenarios with this tag; again for any of them; a,b for both; '!a' for not")
  private List<String> tags = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "S",
      converter = Converters.Seed.class,
      description =
          "draws the same secrets again: the eight hex digits that an earlier run printed")
  private String seed = randomSeed();

  @Option(names = "--no-skip", description = "exit code 4 where a run was skipped")
  private boolean noSkip;

  @Option(
      names = "--timeout",
      paramLabel = "D",
      converter = Converters.Time.class,
      description = "for one run: 20s, 500ms, 2m or PT20S; 20s where it is not given")
  private Duration timeout = SuiteOptions.DEFAULT_TIMEOUT;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      split = ",",
      converter = Converters.VerdictName.class,
      description = "exit code 1 where a run has this verdict, expected or not: breached, …")
  private List<VerdictWord> failOn = new ArrayList<>();

  @Option(names = "--verbose", description = "tells every run at length")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  public RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// What goes to standard output.
  enum Format {
    TABLE,
    JSON,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Converters.OneOf<Format> {
      Named() {
        super(values());
      }
    }
  }

  @Override
  public Integer call() throws IOException, ScenarioException {
    var reportFiles = reportFiles();
    var filter = filter();
    var folder = recordFolder();
    try (var runner = surroundings.lab().get()) {
      var selection = NamedScenarios.of(files);
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
    var text = new RunText(seed, new SourceLines(selection), decisive(runner, stopped));
    var listeners = new Listeners();
    listeners.add(new Progress(surroundings, chosen.size()));
    var lines = format == Format.JSONL ? new JsonLines(surroundings.out(), chosen) : null;
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
      result =
          runner.runAll(chosen, new SuiteOptions(seed, jobs, timeout, folder != null), listeners);
      listeners.close();
      show(result, text, lines);
      for (var report : reportFiles) {
        report.write(result, text, surroundings.out());
      }
    }
    if (stopped.get()) {
      surroundings
          .err()
          .printf(
              "interlope: stopped: %d of %d were run, and the reports say so%n",
              result.runs().size(), chosen.size());
      return ExitCode.STOPPED;
    }
    return recorder != null && recorder.failed(surroundings.err())
        ? ExitCode.LAB_FAILED
        : exitCode(result);
  }

  /// Measures what decided a run: of those that differ, and of every one that is told at length.
  private Decisive decisive(Runner runner, AtomicBoolean stopped) {
    var measured =
        new Measured(
            runner, new RunOptions(seed, timeout, false), verbose ? Integer.MAX_VALUE : MEASURED);
    return run ->
        stopped.get() || !(verbose || RunText.standing(run) == RunText.Standing.DIFFERS)
            ? List.of()
            : measured.of(run);
  }

  private void show(SuiteResult result, RunText text, @Nullable JsonLines lines) {
    switch (format) {
      case TABLE ->
          new ConsoleReport(
                  tableGoesToError() ? surroundings.err() : surroundings.out(),
                  surroundings.colours() && !tableGoesToError(),
                  verbose,
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

  /// A report on standard output has it for itself.
  private boolean tableGoesToError() {
    return reports.stream().anyMatch(report -> report.endsWith("=-"));
  }

  private int exitCode(SuiteResult result) {
    var verdicts =
        result.runs().stream().map(run -> run.judgement().verdict().word()).distinct().toList();
    boolean differs =
        result.runs().stream().anyMatch(run -> RunText.standing(run) == RunText.Standing.DIFFERS);
    if (differs || verdicts.stream().anyMatch(failOn::contains)) {
      return ExitCode.DIFFERS;
    }
    boolean skipped = noSkip && !result.skipped().isEmpty();
    return skipped || verdicts.contains(VerdictWord.INCONCLUSIVE) || result.notRun() > 0
        ? ExitCode.LAB_FAILED
        : ExitCode.OK;
  }

  private List<Scenario> choose(TagFilter filter, NamedScenarios selection) {
    filter.unknown(selection.scenarios()).ifPresent(this::refuse);
    var chosen = filter.choose(selection.scenarios());
    if (chosen.isEmpty()) {
      refuse("no scenario is selected: nothing has all of these tags");
    }
    return chosen;
  }

  private TagFilter filter() {
    try {
      return TagFilter.of(tags);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "--tag: " + wrong.getMessage(), wrong);
    }
  }

  private List<ReportFile> reportFiles() {
    try {
      return ReportOptions.files(reports, surroundings.environment(), format == Format.TABLE);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private @Nullable Path recordFolder() {
    if (record != null && Files.exists(record) && !Files.isDirectory(record)) {
      refuse("--record needs a folder, and " + record + " is a file");
    }
    return record;
  }

  private void refuse(String why) {
    throw new ParameterException(spec.commandLine(), why);
  }

  private static String randomSeed() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }
}
