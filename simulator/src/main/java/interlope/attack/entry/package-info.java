/// How an attacker gets into, or around, the outer layer: one file each.
@NullMarked
package interlope.attack.entry;

import org.jspecify.annotations.NullMarked;
