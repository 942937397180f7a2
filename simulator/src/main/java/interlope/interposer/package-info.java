/// The attacker's place in the path: carries out what an attack decides, decides nothing.
@NullMarked
package interlope.interposer;

import org.jspecify.annotations.NullMarked;
