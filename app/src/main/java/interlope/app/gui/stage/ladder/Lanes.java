package interlope.app.gui.stage.ladder;

import interlope.app.gui.part.PartyLook;

/// Where the three parties stand, on the stage and all the way down the ladder.
///
/// @param width of the stage
public record Lanes(double width) {
  public double of(PartyLook party) {
    return switch (party) {
      case CLIENT -> width / 6;
      case ATTACKER -> width / 2;
      case SERVER -> width * 5 / 6;
    };
  }

  /// How long a leg is.
  public double leg() {
    return width / 3;
  }

  /// Whether there is room for the time before the client's lane.
  boolean hasRoomForTime() {
    return width >= 680;
  }
}
