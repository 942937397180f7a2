/// Finds scenarios by the words that people have for things.
@NullMarked
package interlope.app.gui.library.search;

import org.jspecify.annotations.NullMarked;
