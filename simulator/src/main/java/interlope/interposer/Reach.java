package interlope.interposer;

import interlope.carrier.Carrier;
import interlope.carrier.Connection;
import interlope.tls.ClientTls;
import interlope.tls.TlsSettings;
import interlope.tls.check.ChainTrust;
import interlope.wire.http.Origin;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;

/// The attacker's way to the network: its own place there, and where the real servers are.
public record Reach(Carrier carrier, Map<Origin, InetSocketAddress> servers) {
  public Reach {
    servers = Map.copyOf(servers);
  }

  /// Connects to `origin` as an ordinary client of it, with TLS where that has it.
  public Connection asClient(Origin origin, Connection.Owner owner) {
    return carrier.connect(
        address(origin),
        origin.secure()
            ? new Carrier.Secured(
                ClientTls.of(TlsSettings.ANY, ChainTrust.dangerouslyEverything()), origin.host())
            : null,
        owner);
  }

  /// Connects to `origin`, to send and receive bytes as they are.
  public Connection raw(Origin origin, Connection.Owner owner) {
    return carrier.connect(address(origin), null, owner);
  }

  private InetSocketAddress address(Origin origin) {
    return Objects.requireNonNull(servers.get(origin), origin::toString);
  }
}
