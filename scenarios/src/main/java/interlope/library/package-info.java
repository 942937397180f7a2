/// The scenario files that ship with the program.
@NullMarked
package interlope.library;

import org.jspecify.annotations.NullMarked;
