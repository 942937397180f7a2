/// One whole lab for one run: opens its parties, plays its phases, and grants the attacker its
/// loot.
@NullMarked
package interlope.lab;

import org.jspecify.annotations.NullMarked;
