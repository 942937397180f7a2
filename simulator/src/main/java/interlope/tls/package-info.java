/// Ends of TLS connections: what they offer, whom they trust, what they let out, how a handshake
/// ended. The only package that touches JSSE and `java.security.Security`.
@NullMarked
package interlope.tls;

import org.jspecify.annotations.NullMarked;
