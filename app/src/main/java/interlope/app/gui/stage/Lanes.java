package interlope.app.gui.stage;

import interlope.app.gui.part.PartyLook;

/// Where the three parties stand, on the stage and all the way down the ladder.
///
/// @param width of the stage
record Lanes(double width) {
  double of(PartyLook party) {
    return switch (party) {
      case CLIENT -> width / 6;
      case ATTACKER -> width / 2;
      case SERVER -> width * 5 / 6;
    };
  }

  /// How long a leg is.
  double leg() {
    return width / 3;
  }

  /// Whether there is room for the time before the client's lane.
  boolean hasRoomForTime() {
    return width >= 680;
  }
}
