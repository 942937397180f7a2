package interlope.wire.http;

import interlope.wire.Direction;
import interlope.wire.ExchangeId;

/// Undoes a layer on the way in and lays it again on the way out: an inner layer under a stolen
/// key, or a rewriting of links. Called on the run's event loop, in the order of the messages;
/// keeps state of its own, so one lens serves one run.
public interface Lens {
  /// What is inside `message`, or `message` itself where this lens cannot open it.
  HttpMessage open(ExchangeId id, Direction to, HttpMessage message);

  /// `message` as it has to go on, for the same exchange and direction that `open` was given.
  HttpMessage close(ExchangeId id, Direction to, HttpMessage message);
}
