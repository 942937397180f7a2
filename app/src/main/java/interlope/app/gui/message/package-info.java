/// One message as the three parties had it.
@NullMarked
package interlope.app.gui.message;

import org.jspecify.annotations.NullMarked;
