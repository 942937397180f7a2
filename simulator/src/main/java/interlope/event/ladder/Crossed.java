package interlope.event.ladder;

import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One message as it crossed one leg, before anybody's account of it.
///
/// @param number the n-th of its kind in its direction on this leg, from 1
/// @param at when the byte passed that completed it
/// @param message what it says, null for what is not HTTP
record Crossed(
    Rung.Kind kind,
    Direction to,
    int number,
    String name,
    Duration at,
    Crossing crossing,
    @Nullable HttpMessage message) {
  Leg leg() {
    return crossing.leg();
  }

  /// Whether all of it lay open on the wire.
  boolean isInTheClear() {
    return crossing.opened().equals(crossing.records());
  }

  boolean isHttp() {
    return kind == Rung.Kind.REQUEST || kind == Rung.Kind.ANSWER;
  }

  Place place() {
    return new Place(kind, to, number);
  }

  Crossed numbered(int n, String layer) {
    var c = crossing;
    return new Crossed(
        kind,
        to,
        n,
        name,
        at,
        new Crossing(c.leg(), layer, c.suite(), c.records(), c.opened(), c.certificates()),
        message);
  }

  /// Which message of a leg.
  record Place(Rung.Kind kind, Direction to, int number) {}
}
