/// Words that a test plants into the catalogue, to see what knows them.
@NullMarked
package interlope.app.planted;

import org.jspecify.annotations.NullMarked;
