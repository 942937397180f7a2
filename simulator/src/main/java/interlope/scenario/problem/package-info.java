/// What is wrong with a file, and where.
@NullMarked
package interlope.scenario.problem;

import org.jspecify.annotations.NullMarked;
