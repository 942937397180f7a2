/// What an attack is made of: position, entry, action, what it knows; and what the lab grants it.
@NullMarked
package interlope.attack;

import org.jspecify.annotations.NullMarked;
