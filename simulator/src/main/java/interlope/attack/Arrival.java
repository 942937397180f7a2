package interlope.attack;

import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.tls.ClientHello;
import org.jspecify.annotations.Nullable;

/// A client's connection as it arrives at the attacker, seen from its first bytes.
///
/// @param origin where the client meant to go
/// @param hello the TLS ClientHello, null where the client speaks without TLS
public record Arrival(Leg leg, Origin origin, @Nullable ClientHello hello) {}
