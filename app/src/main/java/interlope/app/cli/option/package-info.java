/// What turns the text of an option into a value, or says why it is none.
@NullMarked
package interlope.app.cli.option;

import org.jspecify.annotations.NullMarked;
