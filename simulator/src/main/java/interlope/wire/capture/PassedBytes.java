package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.time.Instant;

/// Bytes that passed at once between two ends.
public record PassedBytes(LegAddresses ends, Direction to, Instant at, Bytes payload) {}
