/// What goes wrong without an attacker.
@NullMarked
package interlope.attack.mishap;

import org.jspecify.annotations.NullMarked;
