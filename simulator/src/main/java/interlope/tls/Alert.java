package interlope.tls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The alerts of TLS (RFC 8446 section 6, RFC 5246 section 7.2).
public enum Alert {
  CLOSE_NOTIFY(0),
  UNEXPECTED_MESSAGE(10),
  BAD_RECORD_MAC(20),
  RECORD_OVERFLOW(22),
  HANDSHAKE_FAILURE(40),
  BAD_CERTIFICATE(42),
  UNSUPPORTED_CERTIFICATE(43),
  CERTIFICATE_REVOKED(44),
  CERTIFICATE_EXPIRED(45),
  CERTIFICATE_UNKNOWN(46),
  ILLEGAL_PARAMETER(47),
  UNKNOWN_CA(48),
  ACCESS_DENIED(49),
  DECODE_ERROR(50),
  DECRYPT_ERROR(51),
  PROTOCOL_VERSION(70),
  INSUFFICIENT_SECURITY(71),
  INTERNAL_ERROR(80),
  INAPPROPRIATE_FALLBACK(86),
  USER_CANCELED(90),
  NO_RENEGOTIATION(100),
  MISSING_EXTENSION(109),
  UNSUPPORTED_EXTENSION(110),
  UNRECOGNIZED_NAME(112),
  BAD_CERTIFICATE_STATUS_RESPONSE(113),
  UNKNOWN_PSK_IDENTITY(115),
  CERTIFICATE_REQUIRED(116),
  NO_APPLICATION_PROTOCOL(120);

  private final int code;
  private final String word;

  Alert(int code) {
    this.code = code;
    word = name().toLowerCase(Locale.ROOT);
  }

  /// The value on the wire.
  public int code() {
    return code;
  }

  /// The RFC's name, such as `certificate_unknown`.
  public String word() {
    return word;
  }

  public static Optional<Alert> ofCode(int code) {
    return Arrays.stream(values()).filter(alert -> alert.code == code).findFirst();
  }

  static Optional<Alert> ofWord(String word) {
    return Arrays.stream(values()).filter(alert -> alert.word.equals(word)).findFirst();
  }

  @Override
  public String toString() {
    return word;
  }
}
