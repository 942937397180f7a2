/// What each party had of a message, and how it stood to it.
@NullMarked
package interlope.app.gui.message.account;

import org.jspecify.annotations.NullMarked;
