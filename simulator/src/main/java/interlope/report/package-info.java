/// The kinds of report, and the file that one goes to.
@NullMarked
package interlope.report;

import org.jspecify.annotations.NullMarked;
