/// A suite as a terminal tells it, while it runs and at its end.
@NullMarked
package interlope.app.terminal;

import org.jspecify.annotations.NullMarked;
