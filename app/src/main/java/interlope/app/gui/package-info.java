/// The window: what frames the screens, and where it starts.
@NullMarked
package interlope.app.gui;

import org.jspecify.annotations.NullMarked;
