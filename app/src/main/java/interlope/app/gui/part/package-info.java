/// The small parts that every screen is made of: how parties and verdicts look, labels, buttons,
/// badges and marks.
@NullMarked
package interlope.app.gui.part;

import org.jspecify.annotations.NullMarked;
