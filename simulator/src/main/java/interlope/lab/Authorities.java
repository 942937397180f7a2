package interlope.lab;

import interlope.design.Checks;
import interlope.pki.Authority;
import interlope.pki.CertificateProfile;
import interlope.pki.Credential;
import interlope.pki.Recipe;
import interlope.pki.RsaKeys;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;

/// The certificates of one run: the CA that issued the server's, another one that the public
/// trusts, and what they issued.
final class Authorities {
  private final Instant now;
  private final Authority issuer;
  private final Authority other;
  private final KeyPair attackerKeys;
  private final Credential server;

  /// @param chain where the design wants the server's certificate from
  Authorities(Checks.Chain chain, RsaKeys.Pair keys, Instant now) {
    this.now = now;
    this.attackerKeys = keys.attacker();
    issuer =
        Authority.create(
            switch (chain) {
              case PRIVATE -> "Interlope Bank CA";
              case PUBLIC, ANY -> "Interlope Public CA";
            },
            now);
    other = Authority.create("Interlope Other Public CA", now);
    server = issuer.issue(profile(), keys.server());
  }

  /// For the server that has to change its key. Nobody attacks meanwhile, so the other key is free.
  Credential serverWithNewKey() {
    return issuer.issue(profile(), attackerKeys);
  }

  Credential server() {
    return server;
  }

  /// What a client that checks `chain` starts from.
  Set<X509Certificate> anchors(Checks.Chain chain) {
    return switch (chain) {
      case PRIVATE -> Set.of(issuer.certificate());
      case PUBLIC, ANY -> Set.of(issuer.certificate(), other.certificate());
    };
  }

  /// The anchors of a client that checks `chain`, as PEM.
  String anchorsPem(Checks.Chain chain) {
    return anchors(chain).stream().map(Authorities::pem).collect(Collectors.joining());
  }

  /// What an impostor shows that got its certificate by `recipe`.
  Credential minted(Recipe recipe) {
    return recipe.mint(profile(), attackerKeys, other);
  }

  private CertificateProfile profile() {
    return CertificateProfile.server(Lab.SERVER_NAME, now);
  }

  private static String pem(X509Certificate certificate) {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("it was just encoded", impossible);
    }
  }
}
