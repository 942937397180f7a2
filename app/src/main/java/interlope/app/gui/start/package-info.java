/// What is seen before anything was run.
@NullMarked
package interlope.app.gui.start;

import org.jspecify.annotations.NullMarked;
