package interlope.lab.world;

import interlope.design.Checks;
import interlope.pki.Authority;
import interlope.pki.CertificateProfile;
import interlope.pki.Credential;
import interlope.pki.Recipe;
import interlope.pki.RsaKeys;
import interlope.wire.Bytes;
import interlope.wire.Pem;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/// The certificates of one run: the CA that issued the server's, another one that the public
/// trusts, and what they issued.
public final class Authorities {
  private final Instant now;
  private final Authority issuer;
  private final Authority other;
  private final KeyPair attackerKeys;
  private final Credential server;

  /// @param chain where the design wants the server's certificate from
  public Authorities(Checks.Chain chain, RsaKeys.Pair keys, Instant now) {
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
  public Credential serverWithNewKey() {
    return issuer.issue(profile(), attackerKeys);
  }

  public Credential server() {
    return server;
  }

  /// What a client that checks `chain` starts from.
  public Set<X509Certificate> anchors(Checks.Chain chain) {
    return switch (chain) {
      case PRIVATE -> Set.of(issuer.certificate());
      case PUBLIC, ANY -> Set.of(issuer.certificate(), other.certificate());
    };
  }

  /// The anchors of a client that checks `chain`, as PEM.
  public String anchorsPem(Checks.Chain chain) {
    return anchors(chain).stream().map(Authorities::pem).collect(Collectors.joining());
  }

  /// What an impostor shows that got its certificate by `recipe`.
  public Credential minted(Recipe recipe) {
    return recipe.mint(profile(), attackerKeys, other);
  }

  private CertificateProfile profile() {
    return CertificateProfile.server(Wiring.SERVER_NAME, now);
  }

  private static String pem(X509Certificate certificate) {
    try {
      return new Pem(Pem.CERTIFICATE, Bytes.owning(certificate.getEncoded())).text();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("it was just encoded", impossible);
    }
  }
}
