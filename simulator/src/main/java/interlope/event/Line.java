package interlope.event;

import java.time.Duration;

/// One line of a transcript.
///
/// @param number position in the run, from 1, without gaps: the line of `transcript.jsonl`
/// @param at time since the run began
public record Line(int number, Duration at, Party party, Event event) {}
