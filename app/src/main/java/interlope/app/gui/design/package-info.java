/// The design under test, to be changed.
@NullMarked
package interlope.app.gui.design;

import org.jspecify.annotations.NullMarked;
