/// Every question that can be put with the words that are built, few that hold any two words, and
/// what reasoning says of each.
@NullMarked
package interlope.run.question;

import org.jspecify.annotations.NullMarked;
