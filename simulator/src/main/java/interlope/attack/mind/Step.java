package interlope.attack.mind;

import interlope.event.Attempt;
import interlope.event.How;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpResponse;

/// What a mind has done; the interposer carries it out in order.
public sealed interface Step {
  /// What was seen goes on as it is.
  record PassOn() implements Step {}

  /// These bytes go on instead.
  record PassBytes(Bytes bytes) implements Step {}

  /// This message goes on instead.
  record PassMessage(HttpMessage message) implements Step {}

  /// The client gets this answer, and its request goes no further.
  record Answer(HttpResponse answer) implements Step {}

  /// What was seen means `message` to the attacker: a line of its notebook.
  record Learn(Direction to, How how, HttpMessage message) implements Step {}

  /// What was seen goes no further.
  record Hold() implements Step {}

  /// Both legs are closed.
  record Cut() implements Step {}

  /// An attempt is written down.
  record Note(Attempt attempt) implements Step {}
}
