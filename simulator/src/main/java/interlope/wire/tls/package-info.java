/// TLS records, handshake messages and hellos as values, and how they are read from bytes (RFC
/// 5246, RFC 9846).
@NullMarked
package interlope.wire.tls;

import org.jspecify.annotations.NullMarked;
