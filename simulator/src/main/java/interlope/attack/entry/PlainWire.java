package interlope.attack.entry;

import interlope.attack.OpenedRecording;
import interlope.event.Attempt;
import interlope.event.How;
import interlope.event.What;
import interlope.wire.Direction;
import interlope.wire.capture.Capture;
import interlope.wire.session.KeyLog;
import interlope.wire.tls.ClientHello;
import java.util.Optional;

/// A recorded leg that nothing encrypted.
final class PlainWire {
  private PlainWire() {}

  /// Both directions as they passed; empty where the client began with a TLS ClientHello.
  static Optional<OpenedRecording> read(Capture leg) {
    var toServer =
        leg.legs().isEmpty() ? null : leg.stream(leg.legs().getFirst(), Direction.TO_SERVER);
    if (toServer == null || ClientHello.first(toServer).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new OpenedRecording.Plain(
            Attempt.worked(What.READ_THE_WIRE),
            How.PLAIN_HTTP,
            toServer,
            leg.stream(leg.legs().getFirst(), Direction.TO_CLIENT),
            KeyLog.NONE));
  }
}
