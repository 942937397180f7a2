/// The secrets of TLS connections, taken from JSSE as they come to be.
@NullMarked
package interlope.tls.keys;

import org.jspecify.annotations.NullMarked;
