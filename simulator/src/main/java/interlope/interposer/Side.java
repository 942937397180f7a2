package interlope.interposer;

import interlope.wire.Direction;

/// One of the two ends that the attacker stands between.
enum Side {
  CLIENT,
  SERVER;

  Side other() {
    return this == CLIENT ? SERVER : CLIENT;
  }

  /// Where bytes go that came from here.
  Direction onward() {
    return this == CLIENT ? Direction.TO_SERVER : Direction.TO_CLIENT;
  }

  /// Where bytes arrive that go `to`.
  static Side at(Direction to) {
    return to == Direction.TO_SERVER ? SERVER : CLIENT;
  }
}
