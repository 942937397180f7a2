package interlope.client;

import java.util.List;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/// OkHttp's own check of the name (RFC 9525), or none where the design forgets it. It remembers
/// that it refused, since OkHttp's exception for it is the same as for a pin.
final class NameCheck implements HostnameVerifier {
  /// A client without TLS has it too, and reads no trust store of the machine.
  private static final HostnameVerifier OKHTTP =
      new OkHttpClient.Builder()
          .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
          .build()
          .hostnameVerifier();

  private final boolean checks;
  private volatile boolean refused;

  NameCheck(boolean checks) {
    this.checks = checks;
  }

  @Override
  public boolean verify(String name, SSLSession session) {
    refused = checks && !OKHTTP.verify(name, session);
    return !refused;
  }

  boolean refused() {
    return refused;
  }
}
