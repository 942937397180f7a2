/// The bank as its customers see it in a browser: its desk and the markup of its pages.
@NullMarked
package interlope.story.page;

import org.jspecify.annotations.NullMarked;
