/// Ends of TLS connections: what they offer, what they let out, how a handshake ended. With its
/// sub-packages the only place that touches JSSE and `java.security.Security`.
@NullMarked
package interlope.tls;

import org.jspecify.annotations.NullMarked;
