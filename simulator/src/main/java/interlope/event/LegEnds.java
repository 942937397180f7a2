package interlope.event;

import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is at the ends of a run's legs, which leg carries on which, and where a message came out.
public final class LegEnds {
  private final Set<Leg> ofClient = new HashSet<>();
  private final Set<Leg> ofAttacker = new HashSet<>();
  private final Map<Leg, Leg> carriedBy = new HashMap<>();
  private final Set<Leg> backs = new HashSet<>();
  private final Set<Integer> serverPorts = new HashSet<>();

  /// Numbers of requests, in their order.
  private final Map<Leg, List<Integer>> kept = new HashMap<>();

  private LegEnds(List<Line> lines) {
    lines.forEach(this::learn);
  }

  public static LegEnds in(List<Line> lines) {
    return new LegEnds(lines);
  }

  private void learn(Line line) {
    switch (line.event()) {
      case Event.Connected(var leg) -> connected(line.party(), leg);
      case Event.Joined(var front, var back) -> {
        carriedBy.put(front, back);
        backs.add(back);
        serverPorts.add(back.serverPort());
      }
      case Event.HandshakeDone(var leg, _, _) when line.party() == Party.SERVER ->
          serverPorts.add(leg.serverPort());
      case Event.Answered(var id, _, _, _) -> serverPorts.add(id.leg().serverPort());
      case Event.Kept(var id) -> kept(id);
      case Event.Passed _, Event.Told _, Event.Read _, Event.Meddled _, Event.Happened _ -> {}
    }
  }

  private void connected(Party by, Leg leg) {
    if (by == Party.ATTACKER) {
      ofAttacker.add(leg);
      serverPorts.add(leg.serverPort());
    } else {
      ofClient.add(leg);
    }
  }

  private void kept(ExchangeId id) {
    var all = kept.computeIfAbsent(id.leg(), _ -> new ArrayList<>());
    int at = Collections.binarySearch(all, id.request());
    if (at < 0) {
      all.add(-at - 1, id.request());
    }
  }

  /// Whether the client connected it.
  public boolean isOfClient(Leg leg) {
    return ofClient.contains(leg);
  }

  /// Whether the attacker connected it.
  public boolean isOfAttacker(Leg leg) {
    return ofAttacker.contains(leg);
  }

  /// Whether what the client sent came by it: on its own leg, or on one that carries it on.
  public boolean carriesClient(Leg leg) {
    return isOfClient(leg) || backs.contains(leg);
  }

  /// Whether the server is at the end of it.
  public boolean isToServer(Leg leg) {
    return serverPorts.contains(leg.serverPort());
  }

  /// The attacker's leg that carries on what comes on `front`.
  public Optional<Leg> carrying(Leg front) {
    return Optional.ofNullable(carriedBy.get(front));
  }

  /// Whether the attacker let the request go no further.
  public boolean isKept(ExchangeId request) {
    return Collections.binarySearch(keptOn(request.leg()), request.request()) >= 0;
  }

  /// The exchange at the server that `asked` became: on the leg that carries on, and with a number
  /// that is less by what the attacker kept. Empty where it kept this one.
  public Optional<ExchangeId> atServer(ExchangeId asked) {
    int before = -Collections.binarySearch(keptOn(asked.leg()), asked.request()) - 1;
    return before < 0
        ? Optional.empty()
        : Optional.of(
            new ExchangeId(carrying(asked.leg()).orElse(asked.leg()), asked.request() - before));
  }

  private List<Integer> keptOn(Leg leg) {
    return kept.getOrDefault(leg, List.of());
  }
}
