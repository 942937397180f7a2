/// The fields of what passed, by the RFCs' names and with their place among the bytes.
@NullMarked
package interlope.wire.fields;

import org.jspecify.annotations.NullMarked;
