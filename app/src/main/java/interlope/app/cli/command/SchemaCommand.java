package interlope.app.cli.command;

import interlope.app.cli.option.Converters;
import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.catalogue.ScenarioSchema;
import interlope.report.RunSchema;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `interlope schema`.
@Command(
    name = "schema",
    description = "Prints a JSON Schema: of scenario files, or of what run --format json prints.")
public final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "scenario|run",
      converter = What.Named.class,
      description = "which of the two")
  private What what = What.SCENARIO;

  public SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// What there is a schema of.
  enum What {
    SCENARIO,
    RUN;

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
              case RUN -> RunSchema.json();
            });
    return ExitCode.OK;
  }
}
