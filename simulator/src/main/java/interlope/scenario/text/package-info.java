/// Designs and scenarios written as the YAML text that the reader takes back.
@NullMarked
package interlope.scenario.text;

import org.jspecify.annotations.NullMarked;
