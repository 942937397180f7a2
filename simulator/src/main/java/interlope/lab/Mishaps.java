package interlope.lab;

import interlope.attack.mishap.Mishap;
import interlope.event.Attempt;
import interlope.event.Failure;
import interlope.event.What;
import interlope.lab.world.Authorities;
import interlope.lab.world.Sites;
import org.jspecify.annotations.Nullable;

/// What a mishap does, and what is written down of it.
final class Mishaps {
  private Mishaps() {}

  /// @param authorities null where the design has no TLS
  static void suffer(Mishap mishap, @Nullable Authorities authorities, Sites sites) {
    switch (mishap) {
      case PIN_LOST -> {
        if (authorities != null) {
          sites.change(authorities.serverWithNewKey());
        }
      }
    }
  }

  /// The clients went on as if nothing had happened.
  static Attempt survived(Mishap mishap) {
    return switch (mishap) {
      case PIN_LOST -> Attempt.failed(What.CHANGE_KEY, Failure.STILL_ACCEPTED);
    };
  }
}
