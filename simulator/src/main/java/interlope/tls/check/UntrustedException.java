package interlope.tls.check;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.CertificateException;
import java.security.cert.PKIXReason;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A client's check did not take a server's chain.
public final class UntrustedException extends CertificateException {
  private final Refusal refusal;

  /// JSSE picks its alert by the kind of `cause`; without one it is `certificate_unknown`.
  UntrustedException(Refusal refusal, @Nullable CertPathValidatorException cause) {
    super(refusal.text, cause);
    this.refusal = refusal;
  }

  /// The one behind a failed handshake, if that is what failed it.
  public static Optional<UntrustedException> in(Throwable thrown) {
    return Stream.<@Nullable Throwable>iterate(
            thrown, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
        .filter(UntrustedException.class::isInstance)
        .map(UntrustedException.class::cast)
        .findFirst();
  }

  public Refusal refusal() {
    return refusal;
  }

  /// Why.
  public enum Refusal {
    UNTRUSTED_ISSUER("issued by nobody that is trusted"),
    SELF_SIGNED("signed with its own key"),
    EXPIRED("expired"),
    NOT_YET_VALID("not yet valid"),
    REVOKED("revoked"),
    BAD_SIGNATURE("its signature is not the issuer's"),
    WEAK_ALGORITHM("signed with an algorithm that is too weak"),
    WRONG_USAGE("not for this use"),
    NOT_AN_AUTHORITY("issued by a certificate that is no authority's"),
    BROKEN_CHAIN("the chain does not hold together");

    private final String text;

    Refusal(String text) {
      this.text = text;
    }

    static Refusal of(Reason reason) {
      return switch (reason) {
        case BasicReason.EXPIRED -> EXPIRED;
        case BasicReason.NOT_YET_VALID -> NOT_YET_VALID;
        case BasicReason.REVOKED -> REVOKED;
        case BasicReason.INVALID_SIGNATURE -> BAD_SIGNATURE;
        case BasicReason.ALGORITHM_CONSTRAINED -> WEAK_ALGORITHM;
        case PKIXReason.NO_TRUST_ANCHOR -> UNTRUSTED_ISSUER;
        case PKIXReason.INVALID_KEY_USAGE -> WRONG_USAGE;
        case PKIXReason.NOT_CA_CERT -> NOT_AN_AUTHORITY;
        // The interface is open, so that a JDK may bring its own.
        default -> BROKEN_CHAIN;
      };
    }
  }
}
