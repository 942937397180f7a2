package interlope.scenario.problem;

import static interlope.word.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// What is wrong with one file, as it is found.
public final class FileProblems {
  /// What is told of one file; a file with more is no scenario but something else.
  public static final int MOST = 1000;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final List<Problem> found = new ArrayList<>();
  private int untold;

  public void add(Problem problem) {
    add(() -> problem);
  }

  /// @param problem asked for only where it will be told: a long line costs time to be shown
  public void add(Supplier<Problem> problem) {
    if (isFull()) {
      untold++;
    } else {
      found.add(problem.get());
    }
  }

  /// Whether more problems will only be counted.
  public boolean isFull() {
    return found.size() >= MOST;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int size() {
    return found.size() + untold;
  }

  /// In the order of their places.
  public List<Problem> inOrder() {
    var ordered = new ArrayList<>(found);
    ordered.sort(BY_PLACE);
    if (untold > 0) {
      ordered.add(Problem.wrong(ordered.getFirst().file(), text("problem.more", untold)));
    }
    return ordered;
  }
}
