package interlope.wire.tls;

import interlope.wire.Bytes;
import interlope.wire.tables.HandshakeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One message of a handshake (RFC 9846 section 4, RFC 5246 section 7.4).
///
/// @param whole with its header of four bytes
public record HandshakeMessage(Bytes whole) {
  public HandshakeMessage {
    if (whole.size() < 4) {
      throw new IllegalArgumentException("a header has four bytes, not " + whole.size());
    }
  }

  /// What it is; empty where the number has no name.
  public Optional<HandshakeType> type() {
    return HandshakeType.of(whole.at(0));
  }

  /// The RFC's name, such as `ClientHello`.
  public String name() {
    return asksForAnother()
        ? "HelloRetryRequest"
        : type().map(HandshakeType::message).orElse("handshake message " + whole.at(0));
  }

  private boolean asksForAnother() {
    return ServerHello.parse(whole).filter(ServerHello::isHelloRetryRequest).isPresent();
  }

  /// The chain that a Certificate carries, in DER, the leaf first; empty in any other message, and
  /// where it is damaged.
  ///
  /// @param tls13 whether the session speaks TLS 1.3, whose Certificate has another form
  public List<Bytes> certificates(boolean tls13) {
    if (whole.at(0) != HandshakeType.CERTIFICATE.code()) {
      return List.of();
    }
    try {
      return chain(new FieldReader(whole.from(4)), tls13);
    } catch (IndexOutOfBoundsException _) {
      return List.of();
    }
  }

  private static List<Bytes> chain(FieldReader fields, boolean tls13) {
    if (tls13) {
      fields.shortVector(); // the request's context
    }
    var entries = new FieldReader(fields.take(fields.uint24()));
    var chain = new ArrayList<Bytes>();
    while (entries.hasMore()) {
      chain.add(entries.take(entries.uint24()));
      if (tls13) {
        entries.vector(); // this certificate's extensions
      }
    }
    return List.copyOf(chain);
  }
}
