/// The wire between the parties at the playhead, and what moves along it.
@NullMarked
package interlope.app.gui.stage.wire;

import org.jspecify.annotations.NullMarked;
