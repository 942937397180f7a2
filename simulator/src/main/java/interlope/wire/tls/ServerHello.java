package interlope.wire.tls;

import interlope.wire.Bytes;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ExtensionType;
import interlope.wire.tables.HandshakeType;
import java.util.List;
import java.util.Optional;

/// A server's choice among what the client offered (RFC 9846 section 4.1.3).
///
/// @param random 32 bytes
/// @param extensions in their order on the wire
public record ServerHello(int legacyVersion, Bytes random, int suite, List<Extension> extensions) {
  /// What stands in a HelloRetryRequest's random: SHA-256 of "HelloRetryRequest".
  private static final Bytes RETRY =
      Bytes.ofHex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c");

  public ServerHello {
    extensions = List.copyOf(extensions);
  }

  /// Empty where `handshakeMessage`, with its header of four bytes, is no whole ServerHello.
  public static Optional<ServerHello> parse(Bytes handshakeMessage) {
    try {
      var fields = new FieldReader(handshakeMessage);
      if (fields.uint8() != HandshakeType.SERVER_HELLO.code()
          || fields.uint24() != handshakeMessage.size() - 4) {
        return Optional.empty();
      }
      var hello = readFrom(fields);
      hello.version();
      return Optional.of(hello);
    } catch (IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// The version that the session speaks: `0x0304` for TLS 1.3.
  public int version() {
    return Extension.find(extensions, ExtensionType.SUPPORTED_VERSIONS)
        .map(FieldReader::uint16)
        .orElse(legacyVersion);
  }

  /// The suite's name, or its number where this reader does not open it.
  public String suiteName() {
    return CipherSuite.nameOf(suite);
  }

  /// Whether the server asks for another ClientHello instead (RFC 9846 section 4.1.4).
  public boolean isHelloRetryRequest() {
    return random.equals(RETRY);
  }

  /// RFC 7627.
  public boolean extendedMasterSecret() {
    return Extension.find(extensions, ExtensionType.EXTENDED_MASTER_SECRET).isPresent();
  }

  /// RFC 7366; it changes nothing for a suite that is not CBC.
  public boolean encryptThenMac() {
    return Extension.find(extensions, ExtensionType.ENCRYPT_THEN_MAC).isPresent();
  }

  private static ServerHello readFrom(FieldReader fields) {
    int version = fields.uint16();
    var random = fields.take(32);
    fields.shortVector(); // the session id
    int suite = fields.uint16();
    fields.uint8(); // the compression method
    return new ServerHello(version, random, suite, Extension.list(fields));
  }
}
