package interlope.verdict;

import interlope.event.How;
import interlope.event.Said;
import interlope.story.SecretKind;
import org.jspecify.annotations.Nullable;

/// What shows a loss.
///
/// @param secret what was read, null where the loss is not one of secrecy
/// @param said on the page of `how`; of a secret, where it stood
/// @param line the transcript's line that shows it, from 1
public record Evidence(Loss loss, @Nullable SecretKind secret, How how, Said said, int line) {}
