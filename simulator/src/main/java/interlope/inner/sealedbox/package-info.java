/// The inner layer `sealed-box`: each request sealed to the server's key.
@NullMarked
package interlope.inner.sealedbox;

import org.jspecify.annotations.NullMarked;
