/// The honest servers.
@NullMarked
package interlope.server;

import org.jspecify.annotations.NullMarked;
