/// What passes on a wire, as values: no I/O, no threads, no clock.
@NullMarked
package interlope.wire;

import org.jspecify.annotations.NullMarked;
