package interlope.pki;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CredentialTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  /// Made by `openssl req -x509`; its pin by `openssl x509 -pubkey | openssl pkey -pubin -outform
  /// der | openssl dgst -sha256 -binary | openssl base64`.
  private static final String BY_OPENSSL =
      """
      -----BEGIN CERTIFICATE-----
      MIIBfjCCASOgAwIBAgIUMCHJ/MtP1mhxw9asknqLBsS8JmAwCgYIKoZIzj0EAwIw
      FDESMBAGA1UEAwwJYmFuay50ZXN0MB4XDTI2MTEyMjIxNDYzOFoXDTM2MTExOTIx
      NDYzOFowFDESMBAGA1UEAwwJYmFuay50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
      AQcDQgAER+lzbJZM+YK8o38GMm+40WZBnCgzLuDWiC3gn8VaHmzQvb4ttRovntQF
      4UQqi5S+xHHtvT0M6+DDYHPmWiT6f6NTMFEwHQYDVR0OBBYEFIrKxNasMvVXOfHl
      QDex4Phz5QvUMB8GA1UdIwQYMBaAFIrKxNasMvVXOfHlQDex4Phz5QvUMA8GA1Ud
      EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAOkltJfU4Y98bbsaBkkAPNVf
      RDrdLLIRWz5HXrNRgpUQAiEAjL0exHofZQ8KI5q75Brn14x27qA0bWZLpBC4XQcK
      15I=
      -----END CERTIFICATE-----
      """;

  @Test
  void pinsTheKeyAsOpensslDoes() throws Exception {
    assertThat(SpkiPin.of(certificate(BY_OPENSSL)).toString())
        .isEqualTo("sha256/83hb4WPrDeOfELk1ahDwnvTlDsqueljxiHxi1pzdTAQ=");
  }

  @Test
  void keepsItsPinInANewCertificateForTheSameKey() throws Exception {
    var keys = rsa();
    var authority = Authority.create("Lab CA", NOW);
    var profile = CertificateProfile.server("bank.test", NOW);

    assertThat(authority.issue(profile, keys).pin())
        .isEqualTo(Credential.selfSigned(profile, keys).pin())
        .isNotEqualTo(authority.issue(profile, rsa()).pin());
  }

  @Test
  void comesBackFromItsPem() throws Exception {
    var credential = selfSigned(rsa());

    var key = credential.keyPem().lines().filter(line -> !line.startsWith("-----")).toList();
    var decoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(String.join("", key)));

    assertThat(certificate(credential.chainPem())).isEqualTo(credential.leaf());
    assertThat(KeyFactory.getInstance("RSA").generatePrivate(decoded)).isEqualTo(credential.key());
    assertThat(credential.keyPem()).startsWith("-----BEGIN PRIVATE KEY-----\n");
    assertThat(credential.keyPem().lines()).allMatch(line -> line.length() <= 64);
  }

  @Test
  void vouchesForItselfWhereItIsSelfSigned() throws Exception {
    var leaf = selfSigned(rsa()).leaf();

    assertThat(leaf.getIssuerX500Principal()).isEqualTo(leaf.getSubjectX500Principal());
    assertThat(leaf.getSigAlgName()).isEqualTo("SHA256withRSA");
    assertThatCode(() -> leaf.verify(leaf.getPublicKey())).doesNotThrowAnyException();
  }

  @Test
  void doesNotShowItsKeyInItsText() throws Exception {
    var keys = rsa();
    var secret = (RSAPrivateCrtKey) keys.getPrivate();

    assertThat(selfSigned(keys).toString())
        .startsWith("Credential[leaf=CN=bank.test, pin=sha256/")
        .doesNotContain(
            text(secret.getPrimeP()), text(secret.getPrimeQ()), text(secret.getPrivateExponent()))
        .hasSizeLessThan(120);
  }

  private static String text(BigInteger number) {
    return number.toString();
  }

  private static Credential selfSigned(KeyPair keys) {
    return Credential.selfSigned(CertificateProfile.server("bank.test", NOW), keys);
  }

  private static KeyPair rsa() throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(String pem) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
  }
}
