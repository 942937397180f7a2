/// The ladder of messages between the parties, row by row.
@NullMarked
package interlope.app.gui.stage.ladder;

import org.jspecify.annotations.NullMarked;
