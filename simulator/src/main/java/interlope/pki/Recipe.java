package interlope.pki;

import java.security.KeyPair;
import java.util.function.UnaryOperator;

/// A certificate that an impostor shows, told by how it differs from the server's own. It is always
/// for a fresh key of the attacker's, so that every pin of the server's refuses it.
///
/// @param word the entry that shows it
/// @param change from what a correct certificate says
/// @param signer who signs what comes of that
/// @param correctClient what a client does with it that has no pin
/// @param standsOn what somebody needs for it
public record Recipe(
    String word,
    UnaryOperator<CertificateProfile> change,
    Signer signer,
    CorrectClient correctClient,
    StandsOn standsOn) {
  /// What a client does that checks chain, dates, purpose and name.
  public enum CorrectClient {
    TAKES,
    REFUSES
  }

  /// What somebody needs for a certificate.
  public enum StandsOn {
    /// A CA that the public trusts issues for a name that is not the applicant's.
    ROGUE_CA,
    /// Nothing: anybody can make it.
    OWN_CERTIFICATE,
    /// A name of one's own: any public CA issues for that.
    OTHER_NAME
  }

  /// @param correct what the server's own certificate says
  /// @param keys the attacker's
  /// @param publicCa one that the public trusts
  public Credential mint(CertificateProfile correct, KeyPair keys, Authority publicCa) {
    return signer.sign(change.apply(correct), keys, publicCa);
  }
}
