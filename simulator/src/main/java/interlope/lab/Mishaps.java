package interlope.lab;

import interlope.attack.mishap.Mishap;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;

/// What is written down of a mishap.
final class Mishaps {
  private Mishaps() {}

  /// The clients went on as if nothing had happened.
  static Attempt survived(Mishap mishap) {
    return switch (mishap) {
      case PIN_LOST -> Attempt.failed(What.CHANGE_KEY, Failure.STILL_ACCEPTED);
    };
  }
}
