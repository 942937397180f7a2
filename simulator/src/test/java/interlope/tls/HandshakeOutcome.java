package interlope.tls;

import interlope.tls.keys.ConnectionKeys;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.leg.PassedAlert;
import interlope.wire.tables.Alert;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSession;

/// How a handshake ended, as one of its ends has it from what passed.
sealed interface HandshakeOutcome {
  record Established(String protocol, String suite) implements HandshakeOutcome {}

  /// An alert ended it.
  record Refused(By by, Alert alert) implements HandshakeOutcome {}

  /// It ended without one.
  record BrokenOff() implements HandshakeOutcome {}

  /// Who objected, as seen from the side that tells.
  enum By {
    THIS_SIDE,
    PEER
  }

  static HandshakeOutcome of(SSLSession session) {
    return new Established(session.getProtocol(), session.getCipherSuite());
  }

  /// What passed on one connection.
  final class Wire {
    private static final Leg LEG = new Leg(50_000, 443);

    private final List<Packet> packets = new ArrayList<>();
    private final ConnectionKeys keys;

    /// @param keys of one of its ends
    Wire(ConnectionKeys keys) {
      this.keys = keys;
    }

    synchronized void passed(Direction to, Bytes bytes) {
      if (!bytes.isEmpty()) {
        packets.add(new Packet(LEG, to, Duration.ZERO, bytes));
      }
    }

    synchronized Capture capture() {
      return new Capture(packets);
    }

    /// How a handshake that failed ended for whoever sends in direction `sends`.
    HandshakeOutcome failed(Direction sends) {
      var capture = capture();
      var log = capture.clientRandom(LEG).map(keys::toKeyLog);
      return log.flatMap(known -> PassedAlert.fatalOn(capture, known))
          .<HandshakeOutcome>map(alert ->
              new Refused(
                  alert.to() == sends ? By.THIS_SIDE : By.PEER,
                  Alert.ofCode(alert.code()).orElseThrow()))
          .orElseGet(BrokenOff::new);
    }
  }
}
