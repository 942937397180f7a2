/// What the program has around it: its streams, signals, exit code, and a window to open.
@NullMarked
package interlope.app.process;

import org.jspecify.annotations.NullMarked;
