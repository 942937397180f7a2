package interlope.wire.tls;

import interlope.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/// Puts one direction's handshake messages together from the fragments that records carry (RFC 9846
/// section 5.1). Not for several threads.
public final class HandshakeReader {
  private static final int HEADER = 4;

  private Bytes pending = Bytes.EMPTY;

  /// The messages that are whole now, each with its header of four bytes.
  public List<Bytes> feed(Bytes fragment) {
    pending = pending.isEmpty() ? fragment : Bytes.concat(pending, fragment);
    var whole = new ArrayList<Bytes>();
    int at = 0;
    while (pending.size() >= at + HEADER) {
      int end =
          at
              + HEADER
              + ((pending.at(at + 1) << 16) | (pending.at(at + 2) << 8) | pending.at(at + 3));
      if (pending.size() < end) {
        break;
      }
      whole.add(pending.slice(at, end));
      at = end;
    }
    pending = pending.from(at);
    return whole;
  }
}
