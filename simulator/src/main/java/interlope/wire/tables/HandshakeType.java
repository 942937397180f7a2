package interlope.wire.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a handshake message is: IANA's "TLS HandshakeType" (RFC 9846 section 4, RFC 5246 section
/// 7.4).
public enum HandshakeType implements Numbered {
  HELLO_REQUEST(0),
  CLIENT_HELLO(1),
  SERVER_HELLO(2),
  NEW_SESSION_TICKET(4),
  END_OF_EARLY_DATA(5),
  ENCRYPTED_EXTENSIONS(8),
  CERTIFICATE(11),
  SERVER_KEY_EXCHANGE(12),
  CERTIFICATE_REQUEST(13),
  SERVER_HELLO_DONE(14),
  CERTIFICATE_VERIFY(15),
  CLIENT_KEY_EXCHANGE(16),
  FINISHED(20),
  CERTIFICATE_STATUS(22),
  KEY_UPDATE(24),
  COMPRESSED_CERTIFICATE(25);

  private final int code;
  private final String message;

  HandshakeType(int code) {
    this.code = code;
    message =
        Arrays.stream(name().split("_"))
            .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
  }

  @Override
  public int code() {
    return code;
  }

  /// Such as `client_hello`.
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The RFCs' name for the message itself, such as `ClientHello`.
  public String message() {
    return message;
  }

  public static Optional<HandshakeType> of(int code) {
    return Numbered.find(values(), code);
  }
}
