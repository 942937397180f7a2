/// No inner layer.
@NullMarked
package interlope.inner.none;

import org.jspecify.annotations.NullMarked;
