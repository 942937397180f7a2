/// What the client does at the bank, from top to bottom, over whatever carries it.
@NullMarked
package interlope.story.errand;

import org.jspecify.annotations.NullMarked;
