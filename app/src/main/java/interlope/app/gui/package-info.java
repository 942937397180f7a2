/// The window, for the command line.
@NullMarked
package interlope.app.gui;

import org.jspecify.annotations.NullMarked;
