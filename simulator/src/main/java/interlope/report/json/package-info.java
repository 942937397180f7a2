/// What is written of a run as JSON, and read again: each form once.
@NullMarked
package interlope.report.json;

import org.jspecify.annotations.NullMarked;
