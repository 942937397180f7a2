package interlope.lab;

import interlope.client.Network;
import interlope.wire.http.Origin;
import java.net.InetAddress;
import java.util.Map;
import java.util.OptionalInt;

/// The client's network: names lead where the phase of the run has them.
final class Routes implements Network {
  private volatile Map<Origin, Integer> ports = Map.of();

  void lead(Map<Origin, Integer> now) {
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
}
