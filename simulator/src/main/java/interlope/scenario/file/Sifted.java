package interlope.scenario.file;

import interlope.scenario.Scenario;
import interlope.scenario.problem.Problem;
import java.util.List;

/// What became of files that were read together, where one that is wrong does not hide the others.
///
/// @param scenarios of the files that nothing is wrong with, by file, then id
/// @param problems of all other files, in the order in which they were found
public record Sifted(List<Scenario> scenarios, List<Problem> problems) {
  public Sifted {
    scenarios = List.copyOf(scenarios);
    problems = List.copyOf(problems);
  }
}
