/// What every Netty channel of the lab has: its leg, its tap and its TLS; and the loops it runs on.
@NullMarked
package interlope.channel;

import org.jspecify.annotations.NullMarked;
