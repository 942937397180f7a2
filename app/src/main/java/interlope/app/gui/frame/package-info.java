/// Where the parts of the window stand, and which of them become drawers in a small one.
@NullMarked
package interlope.app.gui.frame;

import org.jspecify.annotations.NullMarked;
