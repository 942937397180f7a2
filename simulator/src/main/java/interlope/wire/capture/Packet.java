package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import java.time.Duration;

/// Bytes that passed on a leg at once.
///
/// @param at time since the run began
public record Packet(Leg leg, Direction to, Duration at, Bytes payload) {}
