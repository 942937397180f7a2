package interlope.pki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// Signs with the JDK's own ECDSA or RSA, over SHA-256. It is set up once and used again and again.
final class JdkSigner {
  private static final AlgorithmIdentifier ECDSA =
      new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
  private static final AlgorithmIdentifier RSA =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  private final AlgorithmIdentifier algorithm;
  private final Signature signature;

  private JdkSigner(AlgorithmIdentifier algorithm, Signature signature) {
    this.algorithm = algorithm;
    this.signature = signature;
  }

  static JdkSigner of(PrivateKey key) {
    boolean rsa = key instanceof RSAPrivateKey;
    try {
      var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
      signature.initSign(key);
      return new JdkSigner(rsa ? RSA : ECDSA, signature);
    } catch (GeneralSecurityException unfit) {
      throw new IllegalArgumentException("a P-256 or an RSA key signs certificates", unfit);
    }
  }

  /// The certificate in DER (RFC 5280 section 4.1).
  ///
  /// @param content all but the signature's algorithm
  byte[] sign(V3TBSCertificateGenerator content) {
    content.setSignature(algorithm);
    var certificate = content.generateTBSCertificate();
    try {
      var parts = new ASN1EncodableVector(3);
      parts.add(certificate);
      parts.add(algorithm);
      parts.add(new DERBitString(signature(certificate)));
      return new DERSequence(parts).getEncoded(ASN1Encoding.DER);
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException("signing failed", failed);
    }
  }

  private synchronized byte[] signature(TBSCertificate certificate)
      throws GeneralSecurityException, IOException {
    signature.update(certificate.getEncoded(ASN1Encoding.DER));
    return signature.sign();
  }
}
