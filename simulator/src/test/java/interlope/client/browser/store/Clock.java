package interlope.client.browser.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that a test moves.
final class Clock implements InstantSource {
  static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  private Instant now = START;

  void advance(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
