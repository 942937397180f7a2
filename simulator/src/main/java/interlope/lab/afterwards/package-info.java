/// What the attacker has noted when the client is gone, and what it does with it then.
@NullMarked
package interlope.lab.afterwards;

import org.jspecify.annotations.NullMarked;
