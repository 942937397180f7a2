/// Every question that can be put with the words that are built, few that hold any two words, what
/// reasoning says of each, and how one ended.
@NullMarked
package interlope.run.question;

import org.jspecify.annotations.NullMarked;
