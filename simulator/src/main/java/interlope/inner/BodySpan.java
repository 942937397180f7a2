package interlope.inner;

/// A part of a message's body.
///
/// @param from included, from 0
/// @param to excluded, more than `from`
public record BodySpan(int from, int to) {
  public BodySpan {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no span: " + from + " to " + to);
    }
  }
}
