/// All registries put together: what every key and word of files is, for reader, schema, template,
/// lists, help and docs.
@NullMarked
package interlope.catalogue;

import org.jspecify.annotations.NullMarked;
