/// From a file's tree to the scenario or the design that it means.
@NullMarked
package interlope.scenario.parse;

import org.jspecify.annotations.NullMarked;
