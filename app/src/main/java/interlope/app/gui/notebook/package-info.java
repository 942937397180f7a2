/// What the attacker has come to know, line by line.
@NullMarked
package interlope.app.gui.notebook;

import org.jspecify.annotations.NullMarked;
