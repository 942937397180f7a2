package interlope.lab;

import interlope.client.Client;
import interlope.client.ClientFailed;
import interlope.event.Event;
import interlope.event.Party;
import interlope.event.SessionEnd;
import interlope.event.Transcript;
import interlope.lab.world.LabException;
import interlope.lab.world.Routes;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The visits of one client, one after the other, each to its end.
final class Visits {
  private final Client client;
  private final Transcript transcript;
  private final PhaseEnd ends;
  private final Routes routes;
  private final Set<Leg> clientLegs = new HashSet<>();
  private @Nullable SessionEnd lastEnd;

  Visits(Client client, Transcript transcript, PhaseEnd ends, Routes routes) {
    this.client = client;
    this.transcript = transcript;
    this.ends = ends;
    this.routes = routes;
  }

  /// @param ports where the client's connections lead meanwhile
  /// @param interposed whether that is the attacker
  /// @param attacked whether an attacker is there at all
  /// @throws LabException where the client is broken, or a connection of the visit does not end
  void make(
      Function<Client, SessionEnd> visit,
      Map<Origin, Integer> ports,
      boolean interposed,
      boolean attacked)
      throws InterruptedException {
    routes.lead(ports);
    lastEnd = end(visit);
    transcript.add(Party.CLIENT, new Event.VisitEnded(attacked, lastEnd));
    var legs = new HashSet<>(client.legs());
    legs.removeAll(clientLegs);
    clientLegs.addAll(legs);
    ends.await(legs, interposed);
  }

  private SessionEnd end(Function<Client, SessionEnd> visit) {
    try {
      return visit.apply(client);
    } catch (ClientFailed broken) {
      throw new LabException(Objects.requireNonNull(broken.getMessage()), broken);
    }
  }

  Set<Leg> clientLegs() {
    return Set.copyOf(clientLegs);
  }

  /// How the last one ended.
  SessionEnd lastEnd() {
    return Objects.requireNonNull(lastEnd, "no visit was made");
  }
}
