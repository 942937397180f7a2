/// How the bytes that pass become what the attacker reads, and back.
@NullMarked
package interlope.interposer.lens;

import org.jspecify.annotations.NullMarked;
