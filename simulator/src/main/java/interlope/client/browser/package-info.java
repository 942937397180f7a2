/// The embedded browser: the parts of one that decide here, each a small class of its own.
@NullMarked
package interlope.client.browser;

import org.jspecify.annotations.NullMarked;
