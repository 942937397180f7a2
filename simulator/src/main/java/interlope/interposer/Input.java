package interlope.interposer;

import interlope.wire.Bytes;
import interlope.wire.Leg;

/// What came in: the only things that a [Conversation] learns.
sealed interface Input {
  /// Bytes came, with TLS taken off where it ends at the attacker.
  record BytesFrom(Side side, Bytes bytes) implements Input {}

  /// The attacker's own TLS with that side is up.
  record HandshakeDone(Side side) implements Input {}

  /// The attacker's own TLS with that side failed, in the handshake or later.
  record Refused(Side side) implements Input {}

  /// That side's TLS said that it sends no more.
  record CloseNotified(Side side) implements Input {}

  /// That side's TCP said that it sends no more.
  record EndOfInput(Side side) implements Input {}

  /// That side's TCP gave the connection up.
  record WasReset(Side side) implements Input {}

  /// The connection with that side is over; the last that is heard of it.
  record Closed(Side side) implements Input {}

  /// What was asked for by [Command.OpenUpstream] is connected as `leg`.
  record UpstreamOpened(Leg leg) implements Input {}

  /// What was asked for by [Command.OpenUpstream] cannot be connected.
  record UpstreamFailed() implements Input {}
}
