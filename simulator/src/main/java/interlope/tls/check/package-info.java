/// Which certificates a client takes.
@NullMarked
package interlope.tls.check;

import org.jspecify.annotations.NullMarked;
