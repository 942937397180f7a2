package interlope.wire.tls;

import interlope.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/// One message of a handshake (RFC 9846 section 4, RFC 5246 section 7.4).
///
/// @param whole with its header of four bytes
public record HandshakeMessage(Bytes whole) {
  private static final int CERTIFICATE = 11;

  public HandshakeMessage {
    if (whole.size() < 4) {
      throw new IllegalArgumentException("a header has four bytes, not " + whole.size());
    }
  }

  /// The RFC's name, such as `ClientHello`.
  public String name() {
    return switch (whole.at(0)) {
      case 0 -> "HelloRequest";
      case 1 -> "ClientHello";
      case 2 -> asksForAnother() ? "HelloRetryRequest" : "ServerHello";
      case 4 -> "NewSessionTicket";
      case 5 -> "EndOfEarlyData";
      case 8 -> "EncryptedExtensions";
      case CERTIFICATE -> "Certificate";
      case 12 -> "ServerKeyExchange";
      case 13 -> "CertificateRequest";
      case 14 -> "ServerHelloDone";
      case 15 -> "CertificateVerify";
      case 16 -> "ClientKeyExchange";
      case 20 -> "Finished";
      case 22 -> "CertificateStatus";
      case 24 -> "KeyUpdate";
      case 25 -> "CompressedCertificate";
      default -> "handshake message " + whole.at(0);
    };
  }

  private boolean asksForAnother() {
    return ServerHello.parse(whole).filter(ServerHello::isHelloRetryRequest).isPresent();
  }

  /// The chain that a Certificate carries, in DER, the leaf first; empty in any other message, and
  /// where it is damaged.
  ///
  /// @param tls13 whether the session speaks TLS 1.3, whose Certificate has another form
  public List<Bytes> certificates(boolean tls13) {
    if (whole.at(0) != CERTIFICATE) {
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
