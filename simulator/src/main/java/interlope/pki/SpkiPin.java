package interlope.pki;

import interlope.wire.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// A pin: SHA-256 over a certificate's SubjectPublicKeyInfo (RFC 7469 section 2.4). It names the
/// key, so it outlives the certificate.
///
/// @param sha256 32 bytes
public record SpkiPin(Bytes sha256) {
  /// The header field by which a server announces pins (RFC 7469 section 2.1).
  public static final String HEADER = "Public-Key-Pins";

  public SpkiPin {
    if (sha256.size() != 32) {
      throw new IllegalArgumentException("SHA-256 has 32 bytes, not " + sha256.size());
    }
  }

  public static SpkiPin of(X509Certificate certificate) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return new SpkiPin(Bytes.owning(sha256.digest(certificate.getPublicKey().getEncoded())));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }

  /// The value of [#HEADER].
  ///
  /// @param seconds how long the pins are to be kept
  public static String header(SpkiPin current, SpkiPin backup, long seconds) {
    return "pin-sha256=\"%s\"; pin-sha256=\"%s\"; max-age=%d"
        .formatted(current.base64(), backup.base64(), seconds);
  }

  /// As RFC 7469 writes it.
  public String base64() {
    return Base64.getEncoder().encodeToString(sha256.toArray());
  }

  /// `sha256/BASE64`.
  @Override
  public String toString() {
    return "sha256/" + base64();
  }
}
