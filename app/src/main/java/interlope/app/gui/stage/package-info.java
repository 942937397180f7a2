/// Client, attacker and server, the ladder of messages between them, and the player.
@NullMarked
package interlope.app.gui.stage;

import org.jspecify.annotations.NullMarked;
