package interlope.verdict;

import interlope.event.Attempt;

/// An attempt of the attack and the transcript's line that tells of it, from 1.
public record TriedAt(Attempt attempt, int line) {}
