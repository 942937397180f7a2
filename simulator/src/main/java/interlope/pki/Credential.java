package interlope.pki;

import interlope.wire.Bytes;
import interlope.wire.Pem;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;

/// A certificate chain and the private key of its leaf. Its text form does not show the key.
///
/// @param chain the leaf first, each signed by the next; without the trust anchor
public record Credential(List<X509Certificate> chain, PrivateKey key) {
  public Credential {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a credential has at least a leaf");
    }
  }

  /// One that vouches for itself: subject and issuer are the same, and so are the keys.
  public static Credential selfSigned(CertificateProfile profile, KeyPair keys) {
    return new Credential(List.of(Minting.selfSigned(profile, keys)), keys.getPrivate());
  }

  public X509Certificate leaf() {
    return chain.getFirst();
  }

  public SpkiPin pin() {
    return SpkiPin.of(leaf());
  }

  /// The chain as PEM, the leaf first (RFC 7468 section 5).
  public String chainPem() {
    return chain.stream()
        .map(certificate -> new Pem(Pem.CERTIFICATE, der(certificate)).text())
        .collect(Collectors.joining());
  }

  /// The key as an unencrypted PKCS#8 PEM (RFC 7468 section 10).
  public String keyPem() {
    return new Pem(Pem.PRIVATE_KEY, Bytes.owning(key.getEncoded())).text();
  }

  @Override
  public String toString() {
    return "Credential[leaf=" + leaf().getSubjectX500Principal() + ", pin=" + pin() + "]";
  }

  private static Bytes der(X509Certificate certificate) {
    try {
      return Bytes.owning(certificate.getEncoded());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException("a parsed certificate has an encoding", broken);
    }
  }
}
