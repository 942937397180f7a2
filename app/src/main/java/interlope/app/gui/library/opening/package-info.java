/// Reads what somebody opens, and keeps it open.
@NullMarked
package interlope.app.gui.library.opening;

import org.jspecify.annotations.NullMarked;
