/// What a scenario is: a question put to the lab, and what is expected of the answer.
@NullMarked
package interlope.scenario;

import org.jspecify.annotations.NullMarked;
