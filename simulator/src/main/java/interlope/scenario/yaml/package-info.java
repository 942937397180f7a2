/// The tree of a YAML file, each value with its place.
@NullMarked
package interlope.scenario.yaml;

import org.jspecify.annotations.NullMarked;
