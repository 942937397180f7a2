/// Seals and opens records under the keys of a cipher suite (RFC 5246 section 6, RFC 9846 section
/// 5).
@NullMarked
package interlope.wire.cipher;

import org.jspecify.annotations.NullMarked;
