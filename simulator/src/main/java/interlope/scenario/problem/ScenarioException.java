package interlope.scenario.problem;

import java.util.List;
import java.util.stream.Collectors;

/// Scenario files are wrong. It carries every problem of every file at once.
public final class ScenarioException extends Exception {
  private final transient List<Problem> problems;

  /// @param problems not empty, in the order in which they are to be shown
  public ScenarioException(List<Problem> problems) {
    super(problems.stream().map(Problem::headline).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /// Whether nothing is wrong with any file, and there was only nothing to read.
  public boolean nothingSelected() {
    return problems.stream().allMatch(p -> p.kind() == Problem.Kind.NOTHING_SELECTED);
  }

  /// All problems with their source lines, an empty line between them. No newline at the end.
  public String text() {
    return problems.stream().map(Problem::text).collect(Collectors.joining("\n\n"));
  }
}
