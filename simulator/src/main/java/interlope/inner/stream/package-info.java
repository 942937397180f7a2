/// The inner layer `ephemeral-stream`: a session of its own between client and server.
@NullMarked
package interlope.inner.stream;

import org.jspecify.annotations.NullMarked;
