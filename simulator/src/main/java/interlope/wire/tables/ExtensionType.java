package interlope.wire.tables;

import java.util.Locale;
import java.util.Optional;

/// IANA's "TLS ExtensionType Values" (RFC 9846 section 4.2).
public enum ExtensionType implements Numbered {
  SERVER_NAME(0),
  MAX_FRAGMENT_LENGTH(1),
  STATUS_REQUEST(5),
  SUPPORTED_GROUPS(10),
  EC_POINT_FORMATS(11),
  SIGNATURE_ALGORITHMS(13),
  USE_SRTP(14),
  HEARTBEAT(15),
  APPLICATION_LAYER_PROTOCOL_NEGOTIATION(16),
  STATUS_REQUEST_V2(17),
  SIGNED_CERTIFICATE_TIMESTAMP(18),
  CLIENT_CERTIFICATE_TYPE(19),
  SERVER_CERTIFICATE_TYPE(20),
  PADDING(21),
  ENCRYPT_THEN_MAC(22),
  EXTENDED_MASTER_SECRET(23),
  COMPRESS_CERTIFICATE(27),
  RECORD_SIZE_LIMIT(28),
  DELEGATED_CREDENTIAL(34),
  SESSION_TICKET(35),
  PRE_SHARED_KEY(41),
  EARLY_DATA(42),
  SUPPORTED_VERSIONS(43),
  COOKIE(44),
  PSK_KEY_EXCHANGE_MODES(45),
  CERTIFICATE_AUTHORITIES(47),
  OID_FILTERS(48),
  POST_HANDSHAKE_AUTH(49),
  SIGNATURE_ALGORITHMS_CERT(50),
  KEY_SHARE(51),
  QUIC_TRANSPORT_PARAMETERS(57),
  ENCRYPTED_CLIENT_HELLO(65037),
  RENEGOTIATION_INFO(65281);

  private final int code;

  ExtensionType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExtensionType> of(int code) {
    return Numbered.find(values(), code);
  }

  /// The name, `GREASE`, or `extension 4000`.
  public static String nameOf(int code) {
    return Grease.is(code)
        ? Grease.NAME
        : of(code).map(ExtensionType::word).orElse("extension " + code);
  }
}
