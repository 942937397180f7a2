/// The honest clients.
@NullMarked
package interlope.client;

import org.jspecify.annotations.NullMarked;
