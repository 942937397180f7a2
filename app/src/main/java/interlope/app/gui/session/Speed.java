package interlope.app.gui.session;

import java.time.Duration;

/// How fast messages are played.
public enum Speed {
  SLOW(2_000),
  NORMAL(1_000),
  FAST(400),
  FASTEST(120);

  private final Duration perRung;

  Speed(int millis) {
    perRung = Duration.ofMillis(millis);
  }

  /// How long each rung stands before the next.
  public Duration perRung() {
    return perRung;
  }

  public Speed faster() {
    return switch (this) {
      case SLOW -> NORMAL;
      case NORMAL -> FAST;
      case FAST, FASTEST -> FASTEST;
    };
  }

  public Speed slower() {
    return switch (this) {
      case SLOW, NORMAL -> SLOW;
      case FAST -> NORMAL;
      case FASTEST -> FAST;
    };
  }
}
