package interlope.wire.fields;

import interlope.wire.tables.CipherSuite;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of TLS's numbers, as IANA's registry "TLS Parameters" and "TLS ExtensionType Values"
/// have them; a number without a name here is shown as it is.
final class Iana {
  private static final Map<Integer, String> CONTENT_TYPES =
      Map.of(20, "change_cipher_spec", 21, "alert", 22, "handshake", 23, "application_data");

  private static final Map<Integer, String> VERSIONS =
      Map.of(
          0x0300, "SSL 3.0",
          0x0301, "TLS 1.0",
          0x0302, "TLS 1.1",
          0x0303, "TLS 1.2",
          0x0304, "TLS 1.3");

  private static final Map<Integer, String> ALERTS =
      Map.ofEntries(
          Map.entry(0, "close_notify"),
          Map.entry(10, "unexpected_message"),
          Map.entry(20, "bad_record_mac"),
          Map.entry(21, "decryption_failed"),
          Map.entry(22, "record_overflow"),
          Map.entry(30, "decompression_failure"),
          Map.entry(40, "handshake_failure"),
          Map.entry(41, "no_certificate"),
          Map.entry(42, "bad_certificate"),
          Map.entry(43, "unsupported_certificate"),
          Map.entry(44, "certificate_revoked"),
          Map.entry(45, "certificate_expired"),
          Map.entry(46, "certificate_unknown"),
          Map.entry(47, "illegal_parameter"),
          Map.entry(48, "unknown_ca"),
          Map.entry(49, "access_denied"),
          Map.entry(50, "decode_error"),
          Map.entry(51, "decrypt_error"),
          Map.entry(60, "export_restriction"),
          Map.entry(70, "protocol_version"),
          Map.entry(71, "insufficient_security"),
          Map.entry(80, "internal_error"),
          Map.entry(86, "inappropriate_fallback"),
          Map.entry(90, "user_canceled"),
          Map.entry(100, "no_renegotiation"),
          Map.entry(109, "missing_extension"),
          Map.entry(110, "unsupported_extension"),
          Map.entry(112, "unrecognized_name"),
          Map.entry(113, "bad_certificate_status_response"),
          Map.entry(115, "unknown_psk_identity"),
          Map.entry(116, "certificate_required"),
          Map.entry(120, "no_application_protocol"),
          Map.entry(121, "ech_required"));

  private static final Map<Integer, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry(0, "server_name"),
          Map.entry(1, "max_fragment_length"),
          Map.entry(5, "status_request"),
          Map.entry(10, "supported_groups"),
          Map.entry(11, "ec_point_formats"),
          Map.entry(13, "signature_algorithms"),
          Map.entry(14, "use_srtp"),
          Map.entry(15, "heartbeat"),
          Map.entry(16, "application_layer_protocol_negotiation"),
          Map.entry(17, "status_request_v2"),
          Map.entry(18, "signed_certificate_timestamp"),
          Map.entry(19, "client_certificate_type"),
          Map.entry(20, "server_certificate_type"),
          Map.entry(21, "padding"),
          Map.entry(22, "encrypt_then_mac"),
          Map.entry(23, "extended_master_secret"),
          Map.entry(27, "compress_certificate"),
          Map.entry(28, "record_size_limit"),
          Map.entry(34, "delegated_credential"),
          Map.entry(35, "session_ticket"),
          Map.entry(41, "pre_shared_key"),
          Map.entry(42, "early_data"),
          Map.entry(43, "supported_versions"),
          Map.entry(44, "cookie"),
          Map.entry(45, "psk_key_exchange_modes"),
          Map.entry(47, "certificate_authorities"),
          Map.entry(48, "oid_filters"),
          Map.entry(49, "post_handshake_auth"),
          Map.entry(50, "signature_algorithms_cert"),
          Map.entry(51, "key_share"),
          Map.entry(57, "quic_transport_parameters"),
          Map.entry(65037, "encrypted_client_hello"),
          Map.entry(65281, "renegotiation_info"));

  private static final Map<Integer, String> GROUPS =
      Map.ofEntries(
          Map.entry(0x0015, "secp224r1"),
          Map.entry(0x0016, "secp256k1"),
          Map.entry(0x0017, "secp256r1"),
          Map.entry(0x0018, "secp384r1"),
          Map.entry(0x0019, "secp521r1"),
          Map.entry(0x001A, "brainpoolP256r1"),
          Map.entry(0x001B, "brainpoolP384r1"),
          Map.entry(0x001C, "brainpoolP512r1"),
          Map.entry(0x001D, "x25519"),
          Map.entry(0x001E, "x448"),
          Map.entry(0x0100, "ffdhe2048"),
          Map.entry(0x0101, "ffdhe3072"),
          Map.entry(0x0102, "ffdhe4096"),
          Map.entry(0x0103, "ffdhe6144"),
          Map.entry(0x0104, "ffdhe8192"),
          Map.entry(0x11EB, "SecP256r1MLKEM768"),
          Map.entry(0x11EC, "X25519MLKEM768"),
          Map.entry(0x11ED, "SecP384r1MLKEM1024"));

  private static final Map<Integer, String> SIGNATURE_SCHEMES =
      Map.ofEntries(
          Map.entry(0x0401, "rsa_pkcs1_sha256"),
          Map.entry(0x0501, "rsa_pkcs1_sha384"),
          Map.entry(0x0601, "rsa_pkcs1_sha512"),
          Map.entry(0x0403, "ecdsa_secp256r1_sha256"),
          Map.entry(0x0503, "ecdsa_secp384r1_sha384"),
          Map.entry(0x0603, "ecdsa_secp521r1_sha512"),
          Map.entry(0x0804, "rsa_pss_rsae_sha256"),
          Map.entry(0x0805, "rsa_pss_rsae_sha384"),
          Map.entry(0x0806, "rsa_pss_rsae_sha512"),
          Map.entry(0x0807, "ed25519"),
          Map.entry(0x0808, "ed448"),
          Map.entry(0x0809, "rsa_pss_pss_sha256"),
          Map.entry(0x080A, "rsa_pss_pss_sha384"),
          Map.entry(0x080B, "rsa_pss_pss_sha512"),
          Map.entry(0x0904, "mldsa44"),
          Map.entry(0x0905, "mldsa65"),
          Map.entry(0x0906, "mldsa87"),
          Map.entry(0x0201, "rsa_pkcs1_sha1"),
          Map.entry(0x0203, "ecdsa_sha1"));

  /// RFC 5246 section 7.4.1.4.1: a hash and a signature, before there were schemes.
  private static final Map<Integer, String> HASHES =
      Map.of(1, "md5", 2, "sha1", 3, "sha224", 4, "sha256", 5, "sha384", 6, "sha512");

  private static final Map<Integer, String> SIGNATURES = Map.of(1, "rsa", 2, "dsa", 3, "ecdsa");

  private Iana() {}

  static String contentType(int code) {
    return named(CONTENT_TYPES.get(code), code);
  }

  static String version(int code) {
    return isGrease(code)
        ? "GREASE"
        : VERSIONS.containsKey(code) ? VERSIONS.get(code) + " " + bracketed(code) : hex(code);
  }

  static String alertLevel(int code) {
    return named(code == 1 ? "warning" : code == 2 ? "fatal" : null, code);
  }

  static String alert(int code) {
    return named(ALERTS.get(code), code);
  }

  static String extension(int code) {
    return isGrease(code) ? "GREASE" : EXTENSIONS.getOrDefault(code, "extension " + code);
  }

  static boolean isGroup(int code) {
    return GROUPS.containsKey(code);
  }

  static String group(int code) {
    return isGrease(code) ? "GREASE" : GROUPS.getOrDefault(code, hex(code));
  }

  static String signatureScheme(int code) {
    var hash = HASHES.get(code >> 8);
    var signature = SIGNATURES.get(code & 0xff);
    return isGrease(code)
        ? "GREASE"
        : SIGNATURE_SCHEMES.getOrDefault(
            code, hash == null || signature == null ? hex(code) : signature + "_" + hash);
  }

  static String suite(int code) {
    return switch (code) {
      case 0x00FF -> "TLS_EMPTY_RENEGOTIATION_INFO_SCSV";
      case 0x5600 -> "TLS_FALLBACK_SCSV";
      default -> isGrease(code) ? "GREASE" : CipherSuite.nameOf(code);
    };
  }

  /// `name (code)`, or the code alone.
  static String named(@Nullable String name, int code) {
    return name == null ? String.valueOf(code) : name + " (" + code + ")";
  }

  private static String bracketed(int code) {
    return "(" + hex(code) + ")";
  }

  private static String hex(int code) {
    return "0x%04X".formatted(code);
  }

  /// RFC 8701: numbers that mean nothing, so that nobody fails on unknown ones.
  private static boolean isGrease(int code) {
    return (code & 0x0f0f) == 0x0a0a && code >> 8 == (code & 0xff);
  }
}
