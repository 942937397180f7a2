/// A real Chromium, driven by Selenium, as a client like any other.
@NullMarked
package interlope.client.chromium;

import org.jspecify.annotations.NullMarked;
