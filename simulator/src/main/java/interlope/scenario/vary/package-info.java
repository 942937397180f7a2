/// Designs varied by the words of scenario files, and what stands in a variant's way.
@NullMarked
package interlope.scenario.vary;

import org.jspecify.annotations.NullMarked;
