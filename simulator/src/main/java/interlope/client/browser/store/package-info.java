/// What a browser keeps from one answer to the next: cookies, HSTS, pins (RFC 6265bis, RFC 6797,
/// RFC 7469).
@NullMarked
package interlope.client.browser.store;

import org.jspecify.annotations.NullMarked;
