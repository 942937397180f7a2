package interlope.ladder;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One message on the client's leg, the attacker's, or both.
record Pair(@Nullable Crossed front, @Nullable Crossed back) {
  Crossed first() {
    return Optional.ofNullable(front).or(() -> Optional.ofNullable(back)).orElseThrow();
  }

  /// When it was whole for the first time.
  Duration at() {
    return front == null || back == null || front.at().compareTo(back.at()) < 0
        ? first().at()
        : back.at();
  }
}
