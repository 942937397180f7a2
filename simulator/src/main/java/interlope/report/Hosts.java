package interlope.report;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Recording;
import interlope.scenario.Scenario;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.LegAddresses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is at the ends of a leg. All of the lab is on loopback; a capture file gives each party an
/// address of its own, so that a reader can tell them apart. The client's port is the real one, and
/// tells the leg; where two legs share it, the addresses' third number does.
public final class Hosts {
  private static final int HANDSHAKE = 22;
  private static final int SERVER = 1;
  private static final int CLIENT = 2;
  private static final int ATTACKER = 66;

  private final Set<Integer> clients = new HashSet<>();
  private final Set<Integer> servers = new HashSet<>();
  private final boolean interposed;
  private final Set<Leg> secure;
  private final List<Leg> legs;

  private Hosts(boolean interposed, Set<Leg> secure, List<Leg> legs) {
    this.interposed = interposed;
    this.secure = secure;
    this.legs = legs;
  }

  /// @param legs in the transcript's order
  static Hosts of(Recording recording, Scenario scenario, List<Leg> legs) {
    var hosts = new Hosts(scenario.attack().interposes(), secure(recording), legs);
    recording.lines().forEach(line -> hosts.learn(line.party(), line.event()));
    return hosts;
  }

  /// The leg that a capture shows under `ends`.
  ///
  /// @param legs in the transcript's order
  public static Leg leg(LegAddresses ends, List<Leg> legs) {
    int before = Integer.parseInt(ends.clientAddress().split("\\.", -1)[2]);
    return legs.stream()
        .filter(leg -> leg.clientPort() == ends.clientPort())
        .skip(before)
        .findFirst()
        .orElseGet(() -> new Leg(ends.clientPort(), ends.serverPort()));
  }

  LegAddresses ends(Leg leg) {
    boolean fromClient = clients.contains(leg.clientPort());
    boolean toServer = !interposed || !fromClient || servers.contains(leg.serverPort());
    return new LegAddresses(
        address(leg, fromClient ? CLIENT : ATTACKER),
        leg.clientPort(),
        address(leg, toServer ? SERVER : ATTACKER),
        secure.contains(leg) ? 443 : 80);
  }

  private String address(Leg leg, int host) {
    long before =
        legs.stream()
            .takeWhile(other -> !other.equals(leg))
            .filter(other -> other.clientPort() == leg.clientPort())
            .count();
    return "10.0.%d.%d".formatted(before, host);
  }

  private void learn(Party party, Event event) {
    switch (event) {
      case Event.Connected(var leg) when party == Party.CLIENT -> clients.add(leg.clientPort());
      case Event.Connected(var leg) when party == Party.ATTACKER -> servers.add(leg.serverPort());
      case Event.Answered(var exchange, _, _, _) -> servers.add(exchange.leg().serverPort());
      case Event.Joined(_, var back) -> servers.add(back.serverPort());
      case Event.HandshakeDone(var leg, _, _) when party == Party.SERVER ->
          servers.add(leg.serverPort());
      case Event.Connected _,
          Event.HandshakeDone _,
          Event.Ended _,
          Event.AlertPassed _,
          Event.Asked _,
          Event.Took _,
          Event.Filled _,
          Event.Loaded _,
          Event.Ran _,
          Event.Shown _,
          Event.Kept _,
          Event.CarriedOut _,
          Event.Noticed _,
          Event.VisitEnded _,
          Event.Holds _,
          Event.BytesRead _,
          Event.MessageRead _,
          Event.MessageChanged _,
          Event.MessageSent _,
          Event.Tried _ -> {}
    }
  }

  private static Set<Leg> secure(Recording recording) {
    return recording.truth().legs().stream()
        .filter(leg -> {
          var sent = recording.truth().stream(leg, Direction.TO_SERVER);
          return !sent.isEmpty() && sent.at(0) == HANDSHAKE;
        })
        .collect(Collectors.toUnmodifiableSet());
  }
}
