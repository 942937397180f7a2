/// Scenario files: what they mean, how they are read, and what is wrong with them.
@NullMarked
package interlope.scenario;

import org.jspecify.annotations.NullMarked;
