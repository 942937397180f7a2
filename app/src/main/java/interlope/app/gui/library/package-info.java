/// The library at the left of the window: its list, and what runs many of it.
@NullMarked
package interlope.app.gui.library;

import org.jspecify.annotations.NullMarked;
