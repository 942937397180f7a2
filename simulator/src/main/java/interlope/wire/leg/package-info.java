/// What crossed one leg, cut into messages.
@NullMarked
package interlope.wire.leg;

import org.jspecify.annotations.NullMarked;
