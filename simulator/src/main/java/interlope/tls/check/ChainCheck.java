package interlope.tls.check;

import interlope.tls.check.UntrustedException.Refusal;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/// Checks a server's chain against trust anchors (RFC 5280 section 6), and that its leaf is for
/// servers (section 4.2.1.12). No names, no revocation. Refuses with an [UntrustedException].
final class ChainCheck extends X509ExtendedTrustManager {
  private static final String SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
  private static final String ANY_USAGE = "2.5.29.37.0";

  private final Set<X509Certificate> anchors;
  private final Set<TrustAnchor> trustAnchors;
  private final InstantSource clock;

  ChainCheck(Set<X509Certificate> anchors, InstantSource clock) {
    this.anchors = anchors;
    this.clock = clock;
    trustAnchors =
        anchors.stream()
            .map(anchor -> new TrustAnchor(anchor, null))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    if (chain.length == 0) {
      throw new UntrustedException(Refusal.BROKEN_CHAIN, null);
    }
    checkPath(chain);
    checkUsage(chain[0]);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    checkServerTrusted(chain, authType);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    checkServerTrusted(chain, authType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw new UntrustedException(Refusal.WRONG_USAGE, null);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    checkClientTrusted(chain, authType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    checkClientTrusted(chain, authType);
  }

  /// The anchors, so that whoever sorts a chain by them finds its end.
  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return anchors.toArray(X509Certificate[]::new);
  }

  private void checkPath(X509Certificate[] chain) throws CertificateException {
    try {
      var path = CertificateFactory.getInstance("X.509").generateCertPath(belowAnchor(chain));
      CertPathValidator.getInstance("PKIX").validate(path, parameters());
    } catch (CertPathValidatorException refusal) {
      throw new UntrustedException(refusalOf(refusal, chain[0]), refusal);
    } catch (CertificateException malformed) {
      throw malformed;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has PKIX", missing);
    }
  }

  /// A path ends below its anchor (RFC 5280 section 6.1), though a server may send that too.
  private List<X509Certificate> belowAnchor(X509Certificate[] chain) {
    return Arrays.stream(chain).takeWhile(certificate -> !anchors.contains(certificate)).toList();
  }

  private PKIXParameters parameters() throws InvalidAlgorithmParameterException {
    var parameters = new PKIXParameters(trustAnchors);
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(clock.instant()));
    return parameters;
  }

  private static void checkUsage(X509Certificate leaf) throws CertificateException {
    var usages = leaf.getExtendedKeyUsage();
    if (usages != null && !usages.contains(SERVER_AUTH) && !usages.contains(ANY_USAGE)) {
      throw new UntrustedException(Refusal.WRONG_USAGE, null);
    }
  }

  private static Refusal refusalOf(CertPathValidatorException refusal, X509Certificate leaf) {
    return leaf.getSubjectX500Principal().equals(leaf.getIssuerX500Principal())
            && Refusal.of(refusal.getReason()) == Refusal.UNTRUSTED_ISSUER
        ? Refusal.SELF_SIGNED
        : Refusal.of(refusal.getReason());
  }
}
