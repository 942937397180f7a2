/// The bank as a function from request to answer, and the layout of its messages, which is public.
@NullMarked
package interlope.story.bank;

import org.jspecify.annotations.NullMarked;
