package interlope.wire.tables;

import java.util.Locale;
import java.util.Optional;

/// IANA's "TLS Alerts" (RFC 9846 section 6; RFC 5246 section 7.2 for those that are older than TLS
/// 1.3). The registry marks some as reserved: nobody sends them any more, but recordings may.
public enum Alert implements Numbered {
  CLOSE_NOTIFY(0),
  UNEXPECTED_MESSAGE(10),
  BAD_RECORD_MAC(20),
  DECRYPTION_FAILED(21),
  RECORD_OVERFLOW(22),
  DECOMPRESSION_FAILURE(30),
  HANDSHAKE_FAILURE(40),
  NO_CERTIFICATE(41),
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
  TOO_MANY_CIDS_REQUESTED(52),
  EXPORT_RESTRICTION(60),
  PROTOCOL_VERSION(70),
  INSUFFICIENT_SECURITY(71),
  INTERNAL_ERROR(80),
  INAPPROPRIATE_FALLBACK(86),
  USER_CANCELED(90),
  NO_RENEGOTIATION(100),
  MISSING_EXTENSION(109),
  UNSUPPORTED_EXTENSION(110),
  CERTIFICATE_UNOBTAINABLE(111),
  UNRECOGNIZED_NAME(112),
  BAD_CERTIFICATE_STATUS_RESPONSE(113),
  BAD_CERTIFICATE_HASH_VALUE(114),
  UNKNOWN_PSK_IDENTITY(115),
  CERTIFICATE_REQUIRED(116),
  GENERAL_ERROR(117),
  NO_APPLICATION_PROTOCOL(120),
  ECH_REQUIRED(121);

  private final int code;
  private final String word;

  Alert(int code) {
    this.code = code;
    word = name().toLowerCase(Locale.ROOT);
  }

  /// The alert's second byte.
  @Override
  public int code() {
    return code;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<Alert> ofCode(int code) {
    return Numbered.find(values(), code);
  }

  /// The name, such as `close_notify`; `alert 200` where the number has none.
  public static String nameOf(int code) {
    return ofCode(code).map(Alert::word).orElse("alert " + code);
  }

  @Override
  public String toString() {
    return word;
  }
}
