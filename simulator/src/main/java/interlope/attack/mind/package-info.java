/// What decides during the story: what an attacker on the path sees, and what it has done.
@NullMarked
package interlope.attack.mind;

import org.jspecify.annotations.NullMarked;
