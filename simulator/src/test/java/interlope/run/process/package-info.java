/// Runs in a process of their own, and what a process holds.
@NullMarked
package interlope.run.process;

import org.jspecify.annotations.NullMarked;
