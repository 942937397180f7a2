/// One whole lab: authorities, names, routes, phases; grants the attacker its loot.
@NullMarked
package interlope.lab;

import org.jspecify.annotations.NullMarked;
