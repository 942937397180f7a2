/// JSON: trees of it, and forms that say once how a value is written, read and described.
@NullMarked
package interlope.json;

import org.jspecify.annotations.NullMarked;
