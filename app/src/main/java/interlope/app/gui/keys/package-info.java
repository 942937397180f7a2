/// The keys of the keyboard, and the map of them.
@NullMarked
package interlope.app.gui.keys;

import org.jspecify.annotations.NullMarked;
