/// How fast a run is, measured.
@NullMarked
package interlope.bench;

import org.jspecify.annotations.NullMarked;
