package interlope.tls;

import interlope.wire.tables.Alert;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/// How a handshake ended. Failing is an outcome here, not an exception: the lab exists to watch it.
public sealed interface HandshakeOutcome {
  /// @param protocol as JSSE names it, such as `TLSv1.3`
  /// @param suite by its name in the IANA registry
  record Established(String protocol, String suite) implements HandshakeOutcome {}

  /// One side objected, in TLS.
  ///
  /// @param alert null where none was sent, as for a key that matches no pin
  record Refused(By by, @Nullable Alert alert) implements HandshakeOutcome {}

  /// The TCP connection ended under the handshake.
  record CutOff() implements HandshakeOutcome {}

  record TimedOut(Duration waited) implements HandshakeOutcome {}

  /// Who objected, as seen from the side that tells.
  enum By {
    THIS_SIDE,
    PEER
  }

  static HandshakeOutcome of(SSLSession session) {
    return new Established(session.getProtocol(), session.getCipherSuite());
  }

  /// What `thrown` says about the handshake during which it was thrown.
  ///
  /// @param patience how long this side was ready to wait
  /// @throws IllegalArgumentException where neither it nor a cause of it is about a connection
  static HandshakeOutcome of(Throwable thrown, Duration patience) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      switch (at) {
        case SSLException envelope when isOfConnection(envelope.getCause()) -> {
          // JSSE's words around what TCP did: the cause decides.
        }
        case SSLException refusal -> {
          return refused(refusal);
        }
        case InterruptedIOException _ -> {
          return new TimedOut(patience);
        }
        case IOException _ -> {
          return new CutOff();
        }
        default -> {
          // Another envelope.
        }
      }
    }
    throw new IllegalArgumentException("not about a connection", thrown);
  }

  private static boolean isOfConnection(@Nullable Throwable cause) {
    return cause instanceof EOFException
        || cause instanceof SocketException
        || cause instanceof InterruptedIOException
        || cause instanceof ClosedChannelException;
  }

  private static Refused refused(SSLException refusal) {
    var by = Alerts.isFromPeer(refusal) ? By.PEER : By.THIS_SIDE;
    return new Refused(by, Alerts.in(refusal).orElse(null));
  }
}
