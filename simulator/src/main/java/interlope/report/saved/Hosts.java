package interlope.report.saved;

import interlope.event.LegEnds;
import interlope.event.Recording;
import interlope.scenario.Scenario;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.LegAddresses;
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

  private final LegEnds routes;
  private final boolean interposed;
  private final Set<Leg> secure;
  private final List<Leg> legs;

  private Hosts(LegEnds routes, boolean interposed, Set<Leg> secure, List<Leg> legs) {
    this.routes = routes;
    this.interposed = interposed;
    this.secure = secure;
    this.legs = legs;
  }

  /// @param legs in the transcript's order
  static Hosts of(Recording recording, Scenario scenario, List<Leg> legs) {
    return new Hosts(
        LegEnds.in(recording.lines()), scenario.attack().interposes(), secure(recording), legs);
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
    boolean fromClient = routes.isOfClient(leg);
    boolean toServer = !interposed || !fromClient || routes.isToServer(leg);
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

  private static Set<Leg> secure(Recording recording) {
    return recording.truth().legs().stream()
        .filter(leg -> {
          var sent = recording.truth().stream(leg, Direction.TO_SERVER);
          return !sent.isEmpty() && sent.at(0) == HANDSHAKE;
        })
        .collect(Collectors.toUnmodifiableSet());
  }
}
