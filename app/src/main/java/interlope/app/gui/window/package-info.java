/// What frames the screens: one window, its bar and its panels.
@NullMarked
package interlope.app.gui.window;

import org.jspecify.annotations.NullMarked;
