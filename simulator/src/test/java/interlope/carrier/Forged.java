package interlope.carrier;

import interlope.pki.CertificateProfile;
import interlope.pki.Credential;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;

/// A certificate of the attacker's own making for `bank.test`.
public final class Forged {
  static final Instant NOW = Instant.parse("2031-05-06T07:08:09Z");
  public static final Credential CREDENTIAL = made();

  private Forged() {}

  private static Credential made() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return Credential.selfSigned(
          CertificateProfile.server("bank.test", NOW), generator.generateKeyPair());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
