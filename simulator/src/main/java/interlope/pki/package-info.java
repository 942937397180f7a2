/// Certificates: authorities, what they issue, and the keys behind it. The only user of Bouncy
/// Castle's X.509.
@NullMarked
package interlope.pki;

import org.jspecify.annotations.NullMarked;
