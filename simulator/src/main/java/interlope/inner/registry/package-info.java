/// The list of inner layers.
@NullMarked
package interlope.inner.registry;

import org.jspecify.annotations.NullMarked;
