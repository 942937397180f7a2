package interlope.app.cli.command;

import interlope.app.cli.option.Converters;
import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.catalogue.ScenarioSchema;
import interlope.report.json.RunJson;
import interlope.report.json.TranscriptLines;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `interlope schema`.
@Command(
    name = "schema",
    description =
        "Prints a JSON Schema: of scenario files, of what run --format json prints, or"
            + " of the transcript.jsonl that run --record writes.")
public final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "scenario|run|transcript",
      converter = What.Named.class,
      description = "which of the three")
  private What what = What.SCENARIO;

  public SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// What there is a schema of.
  enum What {
    SCENARIO,
    RUN,
    TRANSCRIPT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Converters.OneOf<What> {
      Named() {
        super(values());
      }
    }
  }

  @Override
  public Integer call() {
    surroundings
        .out()
        .print(
            switch (what) {
              case SCENARIO -> ScenarioSchema.json();
              case RUN -> RunJson.schema();
              case TRANSCRIPT -> TranscriptLines.schema();
            });
    return ExitCode.OK;
  }
}
