/// Runs as JSON, JUnit XML, Markdown and plain text, and a run's folder.
@NullMarked
package interlope.report;

import org.jspecify.annotations.NullMarked;
