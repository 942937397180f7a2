/// A page's scripts, and as much of a browser's interface as they use.
@NullMarked
package interlope.client.browser.script;

import org.jspecify.annotations.NullMarked;
