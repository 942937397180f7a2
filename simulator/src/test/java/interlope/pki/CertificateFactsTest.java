package interlope.pki;

import static org.assertj.core.api.Assertions.assertThat;

import interlope.wire.Bytes;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateFactsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final CertificateProfile BANK = CertificateProfile.server("bank.test", NOW);

  private final Authority authority = Authority.create("Lab CA", NOW);

  @Test
  void tellsWhatAServersCertificateSays() throws Exception {
    var credential = authority.issue(BANK, keys("RSA", 2048));

    assertThat(CertificateFacts.of(der(credential.leaf())))
        .contains(
            new CertificateFacts(
                "bank.test",
                "Lab CA",
                List.of("bank.test"),
                Instant.parse("2026-11-23T09:00:00Z"),
                Instant.parse("2027-02-21T09:00:00Z"),
                "RSA 2048",
                "SHA256withECDSA",
                credential.leaf().getSerialNumber().toString(16),
                false,
                false,
                credential.pin()));
  }

  @Test
  void knowsAnAuthority() throws Exception {
    var root = authority.certificate();

    assertThat(CertificateFacts.of(der(root)))
        .contains(
            new CertificateFacts(
                "Lab CA",
                "Lab CA",
                List.of(),
                NOW.minus(Duration.ofDays(1)),
                NOW.minus(Duration.ofDays(1)).plus(Duration.ofDays(3650)),
                "EC P-256",
                "SHA256withECDSA",
                root.getSerialNumber().toString(16),
                true,
                true,
                SpkiPin.of(root)));
  }

  @Test
  void aSelfSignedServerIsNoAuthority() throws Exception {
    var facts = facts(Credential.selfSigned(BANK, keys("EC", 256)).leaf());

    assertThat(facts.isSelfSigned()).isTrue();
    assertThat(facts.isCa()).isFalse();
  }

  /// The attacker's authority may call itself what the true one is called.
  @Test
  void namingOneselfAsIssuerIsNotSigning() throws Exception {
    var leaf = Authority.create("bank.test", NOW).issue(BANK, keys("EC", 256)).leaf();

    assertThat(facts(leaf))
        .extracting(
            CertificateFacts::subject, CertificateFacts::issuer, CertificateFacts::isSelfSigned)
        .containsExactly("bank.test", "bank.test", false);
  }

  @ParameterizedTest
  @CsvSource({
    "EC, 256, EC P-256",
    "EC, 384, EC P-384",
    "EC, 521, EC P-521",
    "RSA, 1024, RSA 1024",
    "Ed25519, 255, Ed25519"
  })
  void namesTheKey(String algorithm, int bits, String key) throws Exception {
    assertThat(facts(authority.issue(BANK, keys(algorithm, bits)).leaf()).key()).isEqualTo(key);
  }

  @Test
  void showsNoControlCharacters() throws Exception {
    var evil = Authority.create("Lab\u001b[2J\u202eAC", NOW).certificate();

    assertThat(facts(evil).subject()).isEqualTo("Lab\ufffd[2J\ufffdAC");
  }

  @Test
  void whatIsNotOneWholeCertificateHasNoFacts() throws Exception {
    var leaf = authority.issue(BANK, keys("EC", 256));
    var der = der(leaf.leaf());

    for (int size = 0; size < der.size(); size++) {
      assertThat(CertificateFacts.of(der.slice(0, size))).isEmpty();
    }
    assertThat(CertificateFacts.of(Bytes.concat(der, Bytes.ofHex("00")))).isEmpty();
    assertThat(CertificateFacts.of(Bytes.ofText(leaf.chainPem()))).isEmpty();
  }

  @Test
  void neverFailsWhateverIsChanged() throws Exception {
    var random = new Random(4711);
    var certificates =
        List.of(der(authority.certificate()), der(authority.issue(BANK, keys("RSA", 1024)).leaf()));
    for (int round = 0; round < 600; round++) {
      var bytes = certificates.get(round % 2).toArray();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

      assertThat(CertificateFacts.of(Bytes.owning(bytes))).isNotNull();
    }
  }

  private static CertificateFacts facts(X509Certificate certificate) throws Exception {
    return CertificateFacts.of(der(certificate)).orElseThrow();
  }

  private static Bytes der(X509Certificate certificate) throws GeneralSecurityException {
    return Bytes.owning(certificate.getEncoded());
  }

  private static KeyPair keys(String algorithm, int bits) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }
}
