package interlope.wire.tls;

import interlope.wire.Bytes;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.ExtensionType;
import interlope.wire.tables.HandshakeType;
import interlope.wire.tables.ProtocolVersion;
import java.util.List;
import java.util.Optional;

/// A client's first message (RFC 9846 section 4.1.2).
///
/// @param legacyVersion `0x0303` from every client of today, whatever it speaks
/// @param random 32 bytes
/// @param suites in the client's order, signalling values and GREASE among them
/// @param extensions in their order on the wire
public record ClientHello(
    int legacyVersion,
    Bytes random,
    Bytes sessionId,
    List<Integer> suites,
    List<Extension> extensions) {
  public ClientHello {
    suites = List.copyOf(suites);
    extensions = List.copyOf(extensions);
  }

  /// Empty where `handshakeMessage`, with its header of four bytes, is no whole ClientHello.
  public static Optional<ClientHello> parse(Bytes handshakeMessage) {
    try {
      var fields = new FieldReader(handshakeMessage);
      if (fields.uint8() != HandshakeType.CLIENT_HELLO.code()
          || fields.uint24() != handshakeMessage.size() - 4) {
        return Optional.empty();
      }
      var hello = readFrom(fields);
      hello.versions();
      hello.serverName();
      return Optional.of(hello);
    } catch (IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// The one at the begin of what a client sent over TCP; empty while it is not whole, and where
  /// the stream begins with something else.
  public static Optional<ClientHello> first(Bytes stream) {
    var messages = new HandshakeReader();
    for (var sent : new RecordReader().feed(stream)) {
      if (sent.type() != ContentType.HANDSHAKE) {
        return Optional.empty();
      }
      var whole = messages.feed(sent.fragment());
      if (!whole.isEmpty()) {
        return parse(whole.getFirst());
      }
    }
    return Optional.empty();
  }

  /// The name that the client asks for (RFC 6066 section 3).
  public Optional<String> serverName() {
    return Extension.find(extensions, ExtensionType.SERVER_NAME).map(ClientHello::hostName);
  }

  /// What the client offers, its favourite first: `supported_versions`, or else the legacy version.
  public List<Integer> versions() {
    return Extension.find(extensions, ExtensionType.SUPPORTED_VERSIONS)
        .map(data -> new FieldReader(data.shortVector()).uint16s())
        .orElse(List.of(legacyVersion));
  }

  /// Whether every suite on offer has the client encrypt the secret to the server's RSA key, so
  /// that this key alone opens the session; signalling values and GREASE count for nothing.
  public boolean offersOnlyStaticRsa() {
    var real = suites.stream().filter(suite -> !CipherSuite.isSignal(suite)).toList();
    return !versions().contains(ProtocolVersion.TLS13)
        && !real.isEmpty()
        && real.stream().allMatch(CipherSuite::isStaticRsa);
  }

  private static ClientHello readFrom(FieldReader fields) {
    int version = fields.uint16();
    var random = fields.take(32);
    var sessionId = fields.shortVector();
    var suites = new FieldReader(fields.vector()).uint16s();
    fields.shortVector(); // compression methods
    return new ClientHello(version, random, sessionId, suites, Extension.list(fields));
  }

  private static String hostName(FieldReader data) {
    var names = new FieldReader(data.vector());
    names.uint8(); // host_name is the only type there is
    return names.vector().text();
  }
}
