package interlope.app.cli;

import interlope.app.selection.Selection;
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
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "scenario files, or folders of them")
  private List<String> files = new ArrayList<>();

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ScenarioException {
    int count = Selection.of(files).scenarios().size();
    surroundings.out().println(count == 1 ? "1 scenario is fine" : count + " scenarios are fine");
    return ExitCode.OK;
  }
}
