/// TLS records and handshake messages as values, and readers that open sessions with keys that
/// somebody holds (RFC 5246, RFC 9846).
@NullMarked
package interlope.wire.tls;

import org.jspecify.annotations.NullMarked;
