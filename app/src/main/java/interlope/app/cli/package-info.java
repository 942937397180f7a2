/// The command line as a whole: what it knows, and what it says where something goes wrong.
@NullMarked
package interlope.app.cli;

import org.jspecify.annotations.NullMarked;
