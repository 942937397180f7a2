/// Scenario and design files: found, read, and designs written.
@NullMarked
package interlope.scenario.file;

import org.jspecify.annotations.NullMarked;
