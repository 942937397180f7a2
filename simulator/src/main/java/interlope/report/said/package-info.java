/// Sentences made of what the engine says, for every place where people read them.
@NullMarked
package interlope.report.said;

import org.jspecify.annotations.NullMarked;
