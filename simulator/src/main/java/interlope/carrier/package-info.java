/// What carries bytes on the network, whoever opened it: a leg, its tap, its TLS, its end; and the
/// loops it runs on.
@NullMarked
package interlope.carrier;

import org.jspecify.annotations.NullMarked;
