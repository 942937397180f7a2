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
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  public Speed slower() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
