/// Scenarios in, judged runs out: what the app and the command line call.
@NullMarked
package interlope.run;

import org.jspecify.annotations.NullMarked;
