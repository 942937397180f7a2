package interlope.tls.check;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Set;
import javax.net.ssl.X509ExtendedTrustManager;

/// Which certificates a client takes. The server's name is not its business.
public sealed interface ChainTrust {
  /// A chain that ends in one of these anchors and is valid now (RFC 5280 section 6). Revocation is
  /// not looked at.
  record Anchors(Set<X509Certificate> anchors, InstantSource clock) implements ChainTrust {
    public Anchors {
      anchors = Set.copyOf(anchors);
      if (anchors.isEmpty()) {
        throw new IllegalArgumentException("without an anchor nothing can be trusted");
      }
    }

    @Override
    public X509ExtendedTrustManager manager() {
      return new ChainCheck(anchors, clock);
    }
  }

  /// Any certificate at all: the classic bug, and an attacker who does not care.
  ///
  /// @param known named as accepted issuers, so that a client that checks pins besides can still
  ///   build the chain of a certificate that one of them issued
  record DangerouslyEverything(Set<X509Certificate> known) implements ChainTrust {
    public DangerouslyEverything {
      known = Set.copyOf(known);
    }

    @Override
    public X509ExtendedTrustManager manager() {
      return new DangerousNoCheck(known);
    }
  }

  static ChainTrust anchoredIn(X509Certificate anchor, InstantSource clock) {
    return new Anchors(Set.of(anchor), clock);
  }

  static ChainTrust dangerouslyEverything() {
    return new DangerouslyEverything(Set.of());
  }

  /// A fresh one, as JSSE takes it.
  X509ExtendedTrustManager manager();
}
