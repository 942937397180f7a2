/// The scenarios that somebody chose: files, folders, or the library that ships inside.
@NullMarked
package interlope.app.selection;

import org.jspecify.annotations.NullMarked;
