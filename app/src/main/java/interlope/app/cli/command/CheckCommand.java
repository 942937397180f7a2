package interlope.app.cli.command;

import static interlope.word.Texts.text;

import interlope.app.process.ExitCode;
import interlope.app.process.Surroundings;
import interlope.app.selection.NamedScenarios;
import interlope.scenario.problem.ScenarioException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `interlope check`.
@Command(
    name = "check",
    description = "Reads scenario files without running them, and tells everything that is wrong.")
public final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "scenario files, or folders of them")
  private List<String> files = new ArrayList<>();

  public CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ScenarioException {
    int count = NamedScenarios.of(files).scenarios().size();
    surroundings.out().println(text("cli.fine", count));
    return ExitCode.OK;
  }
}
