/// The secrets of one run, the money that its client means to move, and the words that weak
/// passwords are drawn from.
@NullMarked
package interlope.story;

import org.jspecify.annotations.NullMarked;
