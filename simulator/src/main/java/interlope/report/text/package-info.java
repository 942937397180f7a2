/// Runs told for people and for CI servers: plain text, Markdown, JUnit XML.
@NullMarked
package interlope.report.text;

import org.jspecify.annotations.NullMarked;
