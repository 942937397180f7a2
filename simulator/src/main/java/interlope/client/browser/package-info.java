/// The embedded browser: its tabs and pages, and how they are fetched.
@NullMarked
package interlope.client.browser;

import org.jspecify.annotations.NullMarked;
