/// What a team builds: the choices, their values, and which combinations exist.
@NullMarked
package interlope.design;

import org.jspecify.annotations.NullMarked;
