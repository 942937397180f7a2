package interlope.pki;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A certification authority of one run: a P-256 key and its self-signed certificate. May be used
/// from several threads.
public final class Authority {
  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration LIFETIME = Duration.ofDays(3650);

  private final Minting.Issuer issuer;
  private final X509Certificate certificate;

  private Authority(Minting.Issuer issuer, X509Certificate certificate) {
    this.issuer = issuer;
    this.certificate = certificate;
  }

  /// With a fresh key; valid from a day ago, for ten years.
  public static Authority create(String commonName, Instant now) {
    var notBefore = now.minus(BEFORE);
    var issuer = Minting.Issuer.withFreshKey(commonName);
    return new Authority(issuer, issuer.certifyItself(notBefore, notBefore.plus(LIFETIME)));
  }

  public X509Certificate certificate() {
    return certificate;
  }

  /// A server's certificate by this authority. The chain is the leaf alone.
  public Credential issue(CertificateProfile profile, KeyPair keys) {
    return new Credential(List.of(issuer.certify(profile, keys.getPublic())), keys.getPrivate());
  }
}
