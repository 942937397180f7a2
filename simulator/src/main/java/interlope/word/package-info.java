/// The first floor: what a word of the catalogue is, and where what is said of it stands.
@NullMarked
package interlope.word;

import org.jspecify.annotations.NullMarked;
