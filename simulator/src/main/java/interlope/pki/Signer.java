package interlope.pki;

import java.security.KeyPair;

/// Who signs an impostor's certificate.
@FunctionalInterface
public interface Signer {
  /// A CA that the public trusts.
  Signer PUBLIC_CA = (leaf, keys, publicCa) -> publicCa.issue(leaf, keys);

  /// The certificate's own key.
  Signer ITSELF = (leaf, keys, _) -> Credential.selfSigned(leaf, keys);

  /// @param keys those of the certificate
  /// @param publicCa one that the public trusts, whether or not it is the one that signs
  Credential sign(CertificateProfile leaf, KeyPair keys, Authority publicCa);
}
