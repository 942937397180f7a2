package interlope.tls;

import interlope.tls.check.ChainTrust;
import interlope.tls.keys.KeySink;
import interlope.tls.keys.WatchedEngine;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;

/// The client's end of TLS connections. It checks the server's chain as its [ChainTrust] says; the
/// name is for the caller to check, or not. One serves one run. May be used from several threads.
public final class ClientTls {
  private final SSLContext context;
  private final TlsSettings settings;
  private final X509ExtendedTrustManager trustManager;

  private ClientTls(
      SSLContext context, TlsSettings settings, X509ExtendedTrustManager trustManager) {
    this.context = context;
    this.settings = settings;
    this.trustManager = trustManager;
  }

  public static ClientTls of(TlsSettings settings, ChainTrust trust) {
    var trustManager = trust.manager();
    return new ClientTls(TlsRuntime.clientContext(trustManager), settings, trustManager);
  }

  /// Its sockets offer what the settings say and nothing else, and never resume a session.
  public SSLSocketFactory socketFactory() {
    return new RestrictedSockets(context, settings);
  }

  public X509TrustManager trustManager() {
    return trustManager;
  }

  /// For one connection, in client mode. It never resumes a session.
  ///
  /// @param serverName goes into the ClientHello (RFC 6066 section 3)
  /// @param keys gets the connection's secrets, or is [KeySink#NONE]
  public SSLEngine newEngine(String serverName, KeySink keys) {
    var engine = context.createSSLEngine();
    engine.setUseClientMode(true);
    var parameters = settings.forClient();
    parameters.setServerNames(List.of(new SNIHostName(serverName)));
    engine.setSSLParameters(parameters);
    return WatchedEngine.of(engine, keys);
  }
}
