/// What an attacker is made of: position, entry, action, what it knows; and the two registries.
@NullMarked
package interlope.attack;

import org.jspecify.annotations.NullMarked;
