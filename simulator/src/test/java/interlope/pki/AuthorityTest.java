package interlope.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final boolean[] SIGNS_AND_TRANSPORTS_KEYS = usage(0, 2);
  private static final boolean[] SIGNS = usage(0);
  private static final boolean[] SIGNS_CERTIFICATES_AND_LISTS = usage(5, 6);

  private final Authority authority = Authority.create("Lab CA", NOW);

  @Test
  void issuesAServersCertificateThatSaysWhatItsProfileSays() throws Exception {
    var profile = CertificateProfile.server("bank.test", NOW);

    var leaf = authority.issue(profile, keys("EC", 256)).leaf();

    assertThat(leaf.getSubjectX500Principal().getName()).isEqualTo("CN=bank.test");
    assertThat(leaf.getIssuerX500Principal().getName()).isEqualTo("CN=Lab CA");
    assertThat(leaf.getSubjectAlternativeNames()).containsExactly(List.of(2, "bank.test"));
    assertThat(leaf.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
    assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
    assertThat(leaf.getKeyUsage()).isEqualTo(SIGNS);
    assertThat(leaf.getNotBefore().toInstant()).isEqualTo(NOW.minus(Duration.ofHours(1)));
    assertThat(leaf.getNotAfter().toInstant())
        .isEqualTo(NOW.minus(Duration.ofHours(1)).plus(Duration.ofDays(90)));
    assertThat(leaf.getSigAlgName()).isEqualTo("SHA256withECDSA");
    assertThat(leaf.getSerialNumber().bitLength()).isEqualTo(127);
  }

  @Test
  void letsAnRsaKeyTransportKeysToo() throws Exception {
    assertThat(leafWith(keys("RSA", 2048)).getKeyUsage()).isEqualTo(SIGNS_AND_TRANSPORTS_KEYS);
  }

  @Test
  void isAnAuthorityByItsOwnCertificate() throws Exception {
    var root = authority.certificate();

    assertThatCode(() -> root.verify(root.getPublicKey())).doesNotThrowAnyException();
    assertThat(root.getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
    assertThat(root.getKeyUsage()).isEqualTo(SIGNS_CERTIFICATES_AND_LISTS);
    assertThat(root.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
    assertThatCode(() -> root.checkValidity(Date.from(NOW))).doesNotThrowAnyException();
  }

  @Test
  void signsWithTheKeyThatItsCertificateHolds() throws Exception {
    var stranger = Authority.create("Lab CA", NOW).certificate();
    var leaf = leafWith(keys("EC", 256));

    assertThatCode(() -> leaf.verify(authority.certificate().getPublicKey()))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> leaf.verify(stranger.getPublicKey()))
        .isInstanceOf(SignatureException.class);
  }

  @Test
  void namesItsKeyInWhatItIssues() throws Exception {
    var leaf = leafWith(keys("EC", 256));

    var subjectKeyIdentifier = authority.certificate().getExtensionValue("2.5.29.14");
    var authorityKeyIdentifier = leaf.getExtensionValue("2.5.29.35");

    // The last 20 bytes are SHA-1's in both; only what is around them differs.
    assertThat(lastTwenty(authorityKeyIdentifier)).isEqualTo(lastTwenty(subjectKeyIdentifier));
    assertThat(lastTwenty(leaf.getExtensionValue("2.5.29.14")))
        .isNotEqualTo(lastTwenty(subjectKeyIdentifier));
  }

  @Test
  void numbersWhatItIssuesAtRandom() throws Exception {
    var keys = keys("EC", 256);

    assertThat(leafWith(keys).getSerialNumber()).isNotEqualTo(leafWith(keys).getSerialNumber());
  }

  @Test
  void issuesForAnotherNameOrAnotherTime() throws Exception {
    var profile =
        CertificateProfile.server("bank.test", NOW)
            .withDnsName("shop.test")
            .withValidity(Instant.EPOCH, Instant.EPOCH.plusSeconds(60));

    var leaf = authority.issue(profile, keys("EC", 256)).leaf();

    assertThat(leaf.getSubjectAlternativeNames()).containsExactly(List.of(2, "shop.test"));
    assertThat(leaf.getNotBefore().toInstant()).isEqualTo(Instant.EPOCH);
    assertThat(leaf.getNotAfter().toInstant()).isEqualTo(Instant.EPOCH.plusSeconds(60));
  }

  @Test
  void refusesAProfileThatEndsBeforeItBegins() {
    var profile = CertificateProfile.server("bank.test", NOW);

    assertThatThrownBy(() -> profile.withValidity(NOW, NOW.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private X509Certificate leafWith(KeyPair keys) {
    return authority.issue(CertificateProfile.server("bank.test", NOW), keys).leaf();
  }

  private static KeyPair keys(String algorithm, int bits) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static byte[] lastTwenty(byte[] bytes) {
    return Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
  }

  private static boolean[] usage(int... bits) {
    var usage = new boolean[9];
    for (int bit : bits) {
      usage[bit] = true;
    }
    return usage;
  }
}
