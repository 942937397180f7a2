/// The scenarios at hand: themes, search, badges, and files of one's own.
@NullMarked
package interlope.app.gui.library;

import org.jspecify.annotations.NullMarked;
