/// HTTP/1.1 messages as values, and a reader of byte streams (RFC 9112).
@NullMarked
package interlope.wire.http;

import org.jspecify.annotations.NullMarked;
