/// Who learnt what and who was fooled, judged from a recording alone.
@NullMarked
package interlope.verdict;

import org.jspecify.annotations.NullMarked;
