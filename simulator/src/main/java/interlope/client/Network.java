package interlope.client;

import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.leg.PassedAlert;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The network as a client finds it: names, and where connections lead at this time of the run.
public interface Network {
  /// Where every name leads.
  InetAddress loopback();

  /// The port of loopback where connections to an origin lead; empty where nobody listens.
  OptionalInt port(Origin origin);

  /// Every site that is there now, and the port of loopback where it is.
  Map<Origin, Integer> sites();

  /// The connections that have arrived so far at the ports where the client's lead now: for a
  /// client that cannot tell its own.
  Set<Leg> arrived();

  /// The alert that ended TLS on a connection of the client's, as it passed on the wire; empty
  /// where none did. Waits until the connection is over where it leads to, within the run's
  /// patience.
  Optional<PassedAlert> alert(Leg leg);
}
