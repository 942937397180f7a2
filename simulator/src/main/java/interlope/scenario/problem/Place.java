package interlope.scenario.problem;

/// A place in a file.
///
/// @param line from 1
/// @param column in code points, from 1
public record Place(int line, int column) {
  public static final Place START = new Place(1, 1);
}
