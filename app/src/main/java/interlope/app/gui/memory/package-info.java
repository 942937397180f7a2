/// What the window remembers from one start to the next.
@NullMarked
package interlope.app.gui.memory;

import org.jspecify.annotations.NullMarked;
