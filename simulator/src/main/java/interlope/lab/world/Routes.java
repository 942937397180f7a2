package interlope.lab.world;

import interlope.carrier.Witness;
import interlope.client.Network;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.leg.PassedAlert;
import interlope.wire.session.KeyLog;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// The client's network: names lead where the phase of the run has them.
public final class Routes implements Network {
  private final Witness atServer;
  private final Witness atAttacker;
  private volatile Map<Origin, Integer> ports = Map.of();

  public Routes(Witness atServer, Witness atAttacker) {
    this.atServer = atServer;
    this.atAttacker = atAttacker;
  }

  public void lead(Map<Origin, Integer> now) {
    ports = Map.copyOf(now);
  }

  @Override
  public InetAddress loopback() {
    return Wiring.LOOPBACK;
  }

  @Override
  public OptionalInt port(Origin origin) {
    var port = ports.get(origin);
    return port == null ? OptionalInt.empty() : OptionalInt.of(port);
  }

  @Override
  public Map<Origin, Integer> sites() {
    return ports;
  }

  @Override
  public Set<Leg> arrived() {
    var legs = new HashSet<>(atServer.ends().begunAt(ports.values()));
    legs.addAll(atAttacker.ends().begunAt(ports.values()));
    return legs;
  }

  @Override
  public Optional<PassedAlert> alert(Leg leg) {
    var where = Stream.of(atAttacker, atServer).filter(party -> hasBegun(leg, party)).findFirst();
    where.ifPresent(party -> awaitEnd(leg, party));
    return where.flatMap(party ->
        PassedAlert.fatalOn(party.tap().soFar().of(leg), keys(atServer).plus(keys(atAttacker))));
  }

  private static boolean hasBegun(Leg leg, Witness party) {
    return party.ends().begunAt(Set.of(leg.serverPort())).contains(leg);
  }

  /// A party that broke, and a connection that does not end, are the phase's trouble: it waits for
  /// both by itself.
  private static void awaitEnd(Leg leg, Witness party) {
    try {
      party.ends().await(Set.of(leg), party.patience());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException _) {
      // Said above.
    }
  }

  private static KeyLog keys(Witness party) {
    return party.keys().in(party.tap().soFar());
  }
}
