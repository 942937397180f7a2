/// What holds for the engine as a whole, and what its tests share.
@NullMarked
package interlope;

import org.jspecify.annotations.NullMarked;
