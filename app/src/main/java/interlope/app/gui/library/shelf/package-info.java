/// What is on the shelves of the library, what it last came to, and what of it is listed.
@NullMarked
package interlope.app.gui.library.shelf;

import org.jspecify.annotations.NullMarked;
