/// The bank as a function from request to answer, the client's errand there, and the secrets of a
/// run. No I/O of its own.
@NullMarked
package interlope.story;

import org.jspecify.annotations.NullMarked;
