/// A run as it is played: client, attacker and server, and the player.
@NullMarked
package interlope.app.gui.stage;

import org.jspecify.annotations.NullMarked;
