package interlope.wire.leg;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpMessage;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message as it crossed a leg.
///
/// @param at when the byte passed that completed it
/// @param name what it is in the words of TLS, such as `ClientHello` or `close_notify`; empty for
///   HTTP
/// @param suite the cipher suite's name; empty before one was agreed on, and without TLS
/// @param records the bytes on the wire: whole TLS records, or without TLS the message itself
/// @param opened the same with TLS taken off, in order; empty where the key log does not open it
/// @param certificates the chain that it carries, in DER, the leaf first; mostly empty
/// @param http what it says, null for what is not HTTP
public record LegMessage(
    Kind kind,
    Direction to,
    Duration at,
    String name,
    String suite,
    List<Bytes> records,
    List<Bytes> opened,
    List<Bytes> certificates,
    @Nullable HttpMessage http) {
  public LegMessage {
    records = List.copyOf(records);
    opened = List.copyOf(opened);
    certificates = List.copyOf(certificates);
  }

  /// What a message is.
  public enum Kind {
    /// A flight of TLS handshake messages.
    HANDSHAKE,
    ALERT,
    HTTP,
    /// Bytes that are none of these.
    BYTES
  }
}
