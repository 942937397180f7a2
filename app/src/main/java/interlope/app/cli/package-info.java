/// The command line: one file a command, and what they share.
@NullMarked
package interlope.app.cli;

import org.jspecify.annotations.NullMarked;
