package interlope.app.cli.option;

import static interlope.word.Texts.text;

import interlope.report.ReportFile;
import interlope.run.SuiteOptions;
import interlope.verdict.VerdictWord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What `interlope run` was asked for.
public final class RunRequest {
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

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// What goes to standard output.
  public enum Format {
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

  /// Empty for the library that ships inside.
  public List<String> files() {
    return files;
  }

  public Format format() {
    return format;
  }

  public SuiteOptions suite() {
    return new SuiteOptions(seed, jobs, timeout, record != null);
  }

  public boolean noSkip() {
    return noSkip;
  }

  public List<VerdictWord> failOn() {
    return failOn;
  }

  public boolean verbose() {
    return verbose;
  }

  /// Whether a report has standard output for itself.
  public boolean reportTakesOutput() {
    return reports.stream().anyMatch(report -> report.endsWith("=-"));
  }

  public TagFilter filter() {
    try {
      return TagFilter.of(tags);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "--tag: " + wrong.getMessage(), wrong);
    }
  }

  public List<ReportFile> reportFiles(Map<String, String> environment) {
    try {
      return ReportOptions.files(reports, environment, format == Format.TABLE);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  public @Nullable Path recordFolder() {
    if (record != null && Files.exists(record) && !Files.isDirectory(record)) {
      throw refusal(text("cli.record-is-file", record));
    }
    return record;
  }

  /// Says that nothing can be run like this.
  public ParameterException refusal(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private static String randomSeed() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }
}
