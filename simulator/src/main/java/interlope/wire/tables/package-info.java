/// The tables of numbers and names that IANA keeps for TLS, each of them once.
@NullMarked
package interlope.wire.tables;

import org.jspecify.annotations.NullMarked;
