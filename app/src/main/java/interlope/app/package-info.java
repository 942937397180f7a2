/// The command line and, later, the window over the engine.
@NullMarked
package interlope.app;

import org.jspecify.annotations.NullMarked;
