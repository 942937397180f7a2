package interlope.lab;

import interlope.design.Checks;
import interlope.pki.Authority;
import interlope.pki.CertificateProfile;
import interlope.pki.Credential;
import interlope.pki.RsaKeys;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;

/// The certificates of one run: two CAs that the public trusts, the team's own, and what they
/// issued.
final class Authorities {
  private static final String OTHER_NAME = "attacker.test";

  private final Instant now;
  private final Authority open;
  private final Authority otherOpen;
  private final Authority own;
  private final KeyPair attackerKeys;
  private final Credential server;

  /// @param chain where the design wants the server's certificate from
  Authorities(Checks.Chain chain, RsaKeys.Pair keys, Instant now) {
    this.now = now;
    this.attackerKeys = keys.attacker();
    open = Authority.create("Interlope Public CA", now);
    otherOpen = Authority.create("Interlope Other Public CA", now);
    own = Authority.create("Interlope Bank CA", now);
    server =
        switch (chain) {
          case PRIVATE -> own.issue(profile(Lab.SERVER_NAME), keys.server());
          case PUBLIC, ANY -> open.issue(profile(Lab.SERVER_NAME), keys.server());
        };
  }

  Credential server() {
    return server;
  }

  /// What a client that checks `chain` starts from.
  Set<X509Certificate> anchors(Checks.Chain chain) {
    return switch (chain) {
      case PRIVATE -> Set.of(own.certificate());
      case PUBLIC, ANY -> Set.of(open.certificate(), otherOpen.certificate());
    };
  }

  /// The anchors of a client that checks `chain`, as PEM.
  String anchorsPem(Checks.Chain chain) {
    return anchors(chain).stream().map(Authorities::pem).collect(Collectors.joining());
  }

  Credential misissued() {
    return otherOpen.issue(profile(Lab.SERVER_NAME), attackerKeys);
  }

  Credential selfSigned() {
    return Credential.selfSigned(profile(Lab.SERVER_NAME), attackerKeys);
  }

  Credential forOtherName() {
    return otherOpen.issue(profile(OTHER_NAME), attackerKeys);
  }

  private CertificateProfile profile(String name) {
    return CertificateProfile.server(name, now);
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
