/// The calls of libsodium, on values.
@NullMarked
package interlope.inner.sodium;

import org.jspecify.annotations.NullMarked;
