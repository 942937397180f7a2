/// One party's column, and how it is drawn.
@NullMarked
package interlope.app.gui.message.column;

import org.jspecify.annotations.NullMarked;
