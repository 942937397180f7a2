/// Every screen and state, drawn as a picture without a display.
@NullMarked
package interlope.app.gui.screenshot;

import org.jspecify.annotations.NullMarked;
