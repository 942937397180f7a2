package interlope.ladder;

import interlope.wire.Bytes;
import interlope.wire.Leg;
import java.util.List;

/// How a message crossed one leg.
///
/// @param layer what it went in: `TLS 1.3`, `TLS 1.2`, or `plain`
/// @param suite the cipher suite's name; empty before one was agreed on, and without TLS
/// @param records the bytes on the wire: whole TLS records, or without TLS the message itself
/// @param opened the same with TLS taken off, in order; equal to `records` without TLS and for a
///   handshake in the clear; empty where even the lab's own key log does not open it
/// @param certificates the chain that it carries, in DER, the leaf first; mostly empty
public record Crossing(
    Leg leg,
    String layer,
    String suite,
    List<Bytes> records,
    List<Bytes> opened,
    List<Bytes> certificates) {
  public Crossing {
    records = List.copyOf(records);
    opened = List.copyOf(opened);
    certificates = List.copyOf(certificates);
  }

  /// All bytes on the wire.
  public int size() {
    return records.stream().mapToInt(Bytes::size).sum();
  }
}
