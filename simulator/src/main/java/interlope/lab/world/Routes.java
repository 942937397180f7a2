package interlope.lab.world;

import interlope.carrier.Witness;
import interlope.client.Network;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

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
}
