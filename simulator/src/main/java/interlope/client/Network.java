package interlope.client;

import interlope.wire.http.Origin;
import java.net.InetAddress;
import java.util.OptionalInt;

/// The network as a client finds it: names, and where connections lead at this time of the run.
public interface Network {
  /// Where every name leads.
  InetAddress loopback();

  /// The port of loopback where connections to an origin lead; empty where nobody listens.
  OptionalInt port(Origin origin);
}
