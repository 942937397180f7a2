package interlope.pki;

import java.time.Duration;
import java.time.Instant;

/// What a server's certificate says. A correct one comes from [#server]; a defect is one `with…`
/// away.
///
/// @param dnsName the only DNS name in the subjectAltName (RFC 5280 section 4.2.1.6)
/// @param notBefore included (RFC 5280 section 4.1.2.5); a certificate counts whole seconds
/// @param notAfter included
/// @param purpose the only one, as an object identifier (RFC 5280 section 4.2.1.12)
public record CertificateProfile(
    String dnsName, Instant notBefore, Instant notAfter, String purpose) {
  /// `id-kp-serverAuth`.
  public static final String FOR_SERVERS = "1.3.6.1.5.5.7.3.1";

  private static final Duration BEFORE = Duration.ofHours(1);
  private static final Duration LIFETIME = Duration.ofDays(90);

  public CertificateProfile {
    if (dnsName.isBlank()) {
      throw new IllegalArgumentException("a certificate needs a DNS name");
    }
    if (notAfter.isBefore(notBefore)) {
      throw new IllegalArgumentException("it would end at " + notAfter + ", before " + notBefore);
    }
  }

  /// Valid from an hour ago, for 90 days.
  public static CertificateProfile server(String dnsName, Instant now) {
    var notBefore = now.minus(BEFORE);
    return new CertificateProfile(dnsName, notBefore, notBefore.plus(LIFETIME), FOR_SERVERS);
  }

  public CertificateProfile withDnsName(String other) {
    return new CertificateProfile(other, notBefore, notAfter, purpose);
  }

  public CertificateProfile withValidity(Instant from, Instant to) {
    return new CertificateProfile(dnsName, from, to, purpose);
  }

  public CertificateProfile withPurpose(String other) {
    return new CertificateProfile(dnsName, notBefore, notAfter, other);
  }
}
