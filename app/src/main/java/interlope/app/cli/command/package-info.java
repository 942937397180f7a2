/// The commands: one class each.
@NullMarked
package interlope.app.cli.command;

import org.jspecify.annotations.NullMarked;
