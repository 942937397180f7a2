package interlope.attack;

import interlope.event.Attempt;
import interlope.event.How;
import interlope.wire.Bytes;
import interlope.wire.session.KeyLog;

/// What came of opening one recorded leg.
public sealed interface OpenedRecording {
  /// This entry does not work on recordings.
  record NotTried() implements OpenedRecording {}

  /// It stayed shut.
  record Closed(Attempt attempt) implements OpenedRecording {}

  /// Both directions in the clear.
  ///
  /// @param keys what another tool needs to open the same
  record Plain(Attempt attempt, How how, Bytes toServer, Bytes toClient, KeyLog keys)
      implements OpenedRecording {}
}
