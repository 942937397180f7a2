/// A run's folder, read back without running anything.
@NullMarked
package interlope.report.saved;

import org.jspecify.annotations.NullMarked;
