package interlope.story;

import interlope.wire.Bytes;
import java.util.List;
import java.util.stream.Stream;

/// Finds a run's secrets in what somebody had in the clear.
public final class SecretSearch {
  private final List<Mark> marks;

  private record Mark(Secret secret, Bytes bytes) {}

  private SecretSearch(List<Mark> marks) {
    this.marks = marks;
  }

  public static SecretSearch of(List<Secret> secrets) {
    return new SecretSearch(
        secrets.stream().map(one -> new Mark(one, Bytes.ofText(one.value()))).toList());
  }

  /// In the order in which they were given.
  public List<Secret> in(Bytes content) {
    return found(content).toList();
  }

  public boolean findsAnyIn(Bytes content) {
    return found(content).findAny().isPresent();
  }

  private Stream<Secret> found(Bytes content) {
    return marks.stream().filter(mark -> content.contains(mark.bytes())).map(Mark::secret);
  }
}
