package interlope.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/// Makes certificates (RFC 5280). Bouncy Castle encodes them; the JDK hashes, signs and parses,
/// which is quicker and needs no second provider. Only Bouncy Castle's ASN.1 is used: its signed
/// jars take long to open, and the builders above it are in another one.
final class Minting {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Minting() {}

  static X509Certificate selfSigned(CertificateProfile profile, KeyPair keys) {
    return new Issuer(name(profile.dnsName()), keys).certify(profile, keys.getPublic());
  }

  /// A name and a key that sign certificates.
  static final class Issuer {
    private final X500Name name;
    private final SubjectPublicKeyInfo key;
    private final byte[] keyIdentifier;
    private final JdkSigner signer;

    private Issuer(X500Name name, KeyPair keys) {
      this.name = name;
      key = keyInfo(keys.getPublic());
      keyIdentifier = keyIdentifier(key);
      signer = JdkSigner.of(keys.getPrivate());
    }

    static Issuer withFreshKey(String commonName) {
      try {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return new Issuer(name(commonName), generator.generateKeyPair());
      } catch (GeneralSecurityException missing) {
        throw new IllegalStateException("every JDK has P-256", missing);
      }
    }

    X509Certificate certifyItself(Instant notBefore, Instant notAfter) {
      var extensions = new ExtensionsGenerator();
      try {
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        extensions.addExtension(
            Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        extensions.addExtension(
            Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier));
      } catch (IOException unencodable) {
        throw new IllegalStateException("these extensions have an encoding", unencodable);
      }
      return signed(notBefore, notAfter, name, key, extensions);
    }

    X509Certificate certify(CertificateProfile profile, PublicKey subjectKey) {
      var subjectKeyInfo = keyInfo(subjectKey);
      return signed(
          profile.notBefore(),
          profile.notAfter(),
          name(profile.dnsName()),
          subjectKeyInfo,
          serverExtensions(profile, subjectKey, subjectKeyInfo));
    }

    private ExtensionsGenerator serverExtensions(
        CertificateProfile profile, PublicKey subjectKey, SubjectPublicKeyInfo subjectKeyInfo) {
      var extensions = new ExtensionsGenerator();
      try {
        extensions.addExtension(Extension.keyUsage, true, serverKeyUsage(subjectKey));
        extensions.addExtension(
            Extension.extendedKeyUsage,
            false,
            new ExtendedKeyUsage(
                KeyPurposeId.getInstance(new ASN1ObjectIdentifier(profile.purpose()))));
        extensions.addExtension(
            Extension.subjectAlternativeName,
            false,
            new GeneralNames(new GeneralName(GeneralName.dNSName, profile.dnsName())));
        extensions.addExtension(
            Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(keyIdentifier));
        extensions.addExtension(
            Extension.subjectKeyIdentifier,
            false,
            new SubjectKeyIdentifier(keyIdentifier(subjectKeyInfo)));
        return extensions;
      } catch (IOException unencodable) {
        throw new IllegalStateException("these extensions have an encoding", unencodable);
      }
    }

    private X509Certificate signed(
        Instant notBefore,
        Instant notAfter,
        X500Name subject,
        SubjectPublicKeyInfo subjectKey,
        ExtensionsGenerator extensions) {
      var content = new V3TBSCertificateGenerator();
      content.setSerialNumber(new ASN1Integer(serial()));
      content.setIssuer(name);
      content.setStartDate(new Time(Date.from(notBefore)));
      content.setEndDate(new Time(Date.from(notAfter)));
      content.setSubject(subject);
      content.setSubjectPublicKeyInfo(subjectKey);
      content.setExtensions(extensions.generate());
      return parsed(signer.sign(content));
    }
  }

  /// Static RSA encrypts under the key, so an RSA key may do that too.
  private static KeyUsage serverKeyUsage(PublicKey key) {
    return new KeyUsage(
        key instanceof RSAPublicKey
            ? KeyUsage.digitalSignature | KeyUsage.keyEncipherment
            : KeyUsage.digitalSignature);
  }

  private static X500Name name(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, commonName).build();
  }

  /// Positive, 127 bits, the highest always set (RFC 5280 section 4.1.2.2).
  private static BigInteger serial() {
    return new BigInteger(126, RANDOM).setBit(126);
  }

  private static SubjectPublicKeyInfo keyInfo(PublicKey key) {
    return SubjectPublicKeyInfo.getInstance(key.getEncoded());
  }

  /// SHA-1 over the key's bits (RFC 5280 section 4.2.1.2): a name, not a protection.
  private static byte[] keyIdentifier(SubjectPublicKeyInfo key) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(key.getPublicKeyData().getBytes());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has SHA-1", missing);
    }
  }

  private static X509Certificate parsed(byte[] der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("what was just minted can be parsed", broken);
    }
  }
}
