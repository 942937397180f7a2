package interlope.tls;

import interlope.pki.Authority;
import interlope.pki.CertificateProfile;
import interlope.pki.Credential;
import interlope.tls.check.ChainTrust;
import interlope.tls.keys.ConnectionKeys;
import interlope.tls.keys.KeySink;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.InstantSource;

/// A public CA and a rogue one, and `bank.test` with an RSA key: made once, since RSA keys take
/// their time.
final class Parties {
  static final Instant NOW = Instant.parse("2031-05-06T07:08:09Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);
  static final KeyPair RSA = keys("RSA", 2048);
  static final KeyPair P256 = keys("EC", 256);
  static final Authority PUBLIC_CA = Authority.create("Public CA", NOW);
  static final Authority ROGUE_CA = Authority.create("Rogue CA", NOW);
  static final Credential BANK = PUBLIC_CA.issue(profile(), RSA);
  static final ChainTrust TRUST = ChainTrust.anchoredIn(PUBLIC_CA.certificate(), CLOCK);

  private Parties() {}

  static CertificateProfile profile() {
    return CertificateProfile.server("bank.test", NOW);
  }

  static EnginePair pair(Credential credential, TlsSettings server, TlsSettings client) {
    return pair(credential, server, client, TRUST);
  }

  static EnginePair pair(
      Credential credential, TlsSettings server, TlsSettings client, ChainTrust trust) {
    var keys = new ConnectionKeys();
    return new EnginePair(
        ClientTls.of(client, trust).newEngine("bank.test", KeySink.NONE),
        ServerTls.of(credential, server).newEngine(keys),
        keys);
  }

  static Instant inDays(int days) {
    return NOW.plusSeconds(days * 86_400L);
  }

  private static KeyPair keys(String algorithm, int bits) {
    try {
      var generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
