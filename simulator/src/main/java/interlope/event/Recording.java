package interlope.event;

import interlope.wire.capture.Capture;
import interlope.wire.session.KeyLog;
import java.util.List;

/// All that happened in one run: enough to judge it, to draw it and to write its files.
///
/// @param lines the transcript
/// @param truth every leg of the run, as the lab saw it
/// @param truthKeys the secrets of every TLS session of the run
/// @param attacker what passed where the attacker was
/// @param attackerKeys the secrets that the attacker had or worked out
public record Recording(
    List<Line> lines, Capture truth, KeyLog truthKeys, Capture attacker, KeyLog attackerKeys) {
  public Recording {
    lines = List.copyOf(lines);
  }
}
