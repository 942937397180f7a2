/// Opens recorded and running TLS connections with keys that somebody holds: key logs, the server's
/// RSA key.
@NullMarked
package interlope.wire.session;

import org.jspecify.annotations.NullMarked;
