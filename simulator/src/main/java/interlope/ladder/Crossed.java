package interlope.ladder;

import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.leg.LegMessage;
import interlope.wire.leg.LegMessages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
  /// In their order, each kind numbered in each direction.
  static List<Crossed> all(Leg leg, LegMessages read) {
    var counts = new HashMap<Place, Integer>();
    var all = new ArrayList<Crossed>(read.messages().size());
    for (var message : read.messages()) {
      var kind = kind(message);
      int number = counts.merge(new Place(kind, message.to(), 0), 1, Integer::sum);
      all.add(
          new Crossed(
              kind,
              message.to(),
              number,
              message.http() == null ? message.name() : name(message.http()),
              message.at(),
              crossing(leg, read.layer(), message),
              message.http()));
    }
    return all;
  }

  private static Crossing crossing(Leg leg, String layer, LegMessage one) {
    return new Crossing(leg, layer, one.suite(), one.records(), one.opened(), one.certificates());
  }

  private static Rung.Kind kind(LegMessage message) {
    return switch (message.kind()) {
      case HANDSHAKE -> Rung.Kind.HANDSHAKE;
      case ALERT -> Rung.Kind.ALERT;
      case HTTP -> message.http() instanceof HttpRequest ? Rung.Kind.REQUEST : Rung.Kind.ANSWER;
      case BYTES -> Rung.Kind.BYTES;
    };
  }

  static String name(HttpMessage message) {
    return switch (message) {
      case HttpRequest request -> request.method() + " " + request.path();
      case HttpResponse answer -> String.valueOf(answer.status());
    };
  }

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

  /// Which message of a leg.
  record Place(Rung.Kind kind, Direction to, int number) {}
}
