package interlope.ladder;

import interlope.wire.Leg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what crossed both of two joined legs: requests and answers by their numbers, all else
/// where the same records went on.
final class Pairs {
  private final CrossedLegs legs;
  private final Testimony told;
  private final List<Pair> found = new ArrayList<>();

  private Pairs(CrossedLegs legs, Testimony told) {
    this.legs = legs;
    this.told = told;
  }

  /// In the order of time.
  static List<Pair> of(CrossedLegs legs, Testimony told) {
    var pairs = new Pairs(legs, told);
    pairs.find();
    return pairs.found;
  }

  private void find() {
    var carrying = new HashSet<Leg>();
    for (var leg : legs.crossed().keySet()) {
      told.routes().carrying(leg).ifPresent(carrying::add);
    }
    legs.crossed()
        .forEach((leg, crossed) -> {
          if (carrying.contains(leg)) {
            return;
          }
          if (told.routes().isOfAttacker(leg)) {
            crossed.forEach(one -> found.add(new Pair(null, one)));
          } else {
            var back = told.routes().carrying(leg).map(legs.crossed()::get).orElse(List.of());
            join(crossed, back);
          }
        });
    found.sort(Comparator.comparing(Pair::at));
  }

  private void join(List<Crossed> front, List<Crossed> back) {
    var byPlace = new HashMap<Crossed.Place, Crossed>();
    back.forEach(one -> byPlace.put(one.place(), one));
    boolean through = areOneSession(front, back);
    Set<Crossed.Place> used = new HashSet<>();
    for (var one : front) {
      var other = counterpart(one, byPlace, through);
      if (other != null) {
        used.add(other.place());
      }
      found.add(new Pair(one, other));
    }
    back.stream()
        .filter(one -> !used.contains(one.place()))
        .forEach(one -> found.add(new Pair(null, one)));
  }

  /// Whether the client's own handshake went on to the server.
  private static boolean areOneSession(List<Crossed> front, List<Crossed> back) {
    return !front.isEmpty()
        && !back.isEmpty()
        && front.getFirst().kind() == Rung.Kind.HANDSHAKE
        && haveSameRecords(front.getFirst(), back.getFirst());
  }

  private static boolean haveSameRecords(Crossed one, Crossed other) {
    return one.crossing().records().equals(other.crossing().records());
  }

  private @Nullable Crossed counterpart(
      Crossed one, Map<Crossed.Place, Crossed> back, boolean through) {
    if (!one.isHttp()) {
      var other = back.get(one.place());
      return other != null && (through || haveSameRecords(one, other)) ? other : null;
    }
    return told.routes()
        .atServer(Accounts.exchange(one))
        .map(exchange -> back.get(new Crossed.Place(one.kind(), one.to(), exchange.request())))
        .orElse(null);
  }
}
