/// What happened in a run: facts with types, the lines around them, and the whole recording.
@NullMarked
package interlope.event;

import org.jspecify.annotations.NullMarked;
