/// Who sent which bytes when, and the same as a pcapng file.
@NullMarked
package interlope.wire.capture;

import org.jspecify.annotations.NullMarked;
