package interlope.attack.mind;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpMessage;

/// What an attacker on the path sees next.
public sealed interface Seen {
  /// Bytes that it does not open.
  record Passing(Leg leg, Direction to, Bytes bytes) implements Seen {}

  /// A whole message, opened as far as the attacker's keys go.
  record Message(ExchangeId exchange, Direction to, HttpMessage message) implements Seen {}

  /// The client's connection is over.
  record Ended(Leg leg) implements Seen {}
}
