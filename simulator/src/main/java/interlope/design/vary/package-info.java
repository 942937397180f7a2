/// Designs made of a design: what each choice would make of it, and what stands in its way.
@NullMarked
package interlope.design.vary;

import org.jspecify.annotations.NullMarked;
