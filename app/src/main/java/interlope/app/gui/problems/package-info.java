/// A file that cannot be run yet, with what is wrong at its lines.
@NullMarked
package interlope.app.gui.problems;

import org.jspecify.annotations.NullMarked;
