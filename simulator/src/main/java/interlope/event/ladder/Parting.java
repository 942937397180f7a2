package interlope.event.ladder;

import java.util.OptionalInt;

/// Where two runs part: the decisive message.
public final class Parting {
  private Parting() {}

  /// The number of the first rung of `run` at which it parts from `other`: another message crosses,
  /// or the same one is read, changed, kept, refused or answered otherwise. Secrets, ports, times
  /// and what TLS draws for itself count for nothing. Empty where the two run alike to the end.
  public static OptionalInt between(Ladder run, Ladder other) {
    throw new UnsupportedOperationException("to come: " + run + other);
  }
}
