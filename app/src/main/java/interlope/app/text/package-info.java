/// The texts that explain the catalogue's words.
@NullMarked
package interlope.app.text;

import org.jspecify.annotations.NullMarked;
