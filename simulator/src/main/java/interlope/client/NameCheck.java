package interlope.client;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import okhttp3.internal.tls.OkHostnameVerifier;

/// OkHttp's own check of the name (RFC 9525), or none where the design forgets it. It remembers
/// that it refused, since OkHttp's exception for it is the same as for a pin.
final class NameCheck implements HostnameVerifier {
  private final boolean checks;
  private volatile boolean refused;

  NameCheck(boolean checks) {
    this.checks = checks;
  }

  @Override
  public boolean verify(String name, SSLSession session) {
    refused = checks && !OkHostnameVerifier.INSTANCE.verify(name, session);
    return !refused;
  }

  boolean refused() {
    return refused;
  }
}
