/// A recording as a ladder: its messages in order, each with what the three parties made of it.
@NullMarked
package interlope.ladder;

import org.jspecify.annotations.NullMarked;
