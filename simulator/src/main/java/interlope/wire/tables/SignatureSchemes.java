package interlope.wire.tables;

import java.util.Map;

/// IANA's "TLS SignatureScheme" (RFC 9846 section 4.2.3).
public final class SignatureSchemes {
  private static final Map<Integer, String> NAMES =
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

  private SignatureSchemes() {}

  /// The name, `GREASE`, or the number.
  public static String nameOf(int code) {
    return Grease.is(code) ? Grease.NAME : NAMES.getOrDefault(code, olderName(code));
  }

  private static String olderName(int code) {
    var hash = HASHES.get(code >> 8);
    var signature = SIGNATURES.get(code & 0xff);
    return hash == null || signature == null ? "0x%04X".formatted(code) : signature + "_" + hash;
  }
}
