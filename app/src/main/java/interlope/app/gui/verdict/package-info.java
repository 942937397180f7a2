/// What came of a run, why, and what flipped.
@NullMarked
package interlope.app.gui.verdict;

import org.jspecify.annotations.NullMarked;
