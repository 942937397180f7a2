/// What an attacker does there: one file each.
@NullMarked
package interlope.attack.action;

import org.jspecify.annotations.NullMarked;
