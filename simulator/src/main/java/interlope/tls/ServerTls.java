package interlope.tls;

import interlope.pki.Credential;
import interlope.tls.keys.KeySink;
import interlope.tls.keys.WatchedEngine;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;

/// The server's end of TLS connections: one credential, no client certificates. One serves one run,
/// since its session cache would let a client resume in the next. May be used from several threads.
public final class ServerTls {
  private final SSLContext context;
  private final TlsSettings settings;

  private ServerTls(SSLContext context, TlsSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  public static ServerTls of(Credential credential, TlsSettings settings) {
    return new ServerTls(TlsRuntime.serverContext(new OneCredential(credential)), settings);
  }

  /// For one connection, in server mode.
  ///
  /// @param keys gets the connection's secrets, or is [KeySink#NONE]
  public SSLEngine newEngine(KeySink keys) {
    var engine = context.createSSLEngine();
    engine.setUseClientMode(false);
    engine.setSSLParameters(settings.forServer());
    return WatchedEngine.of(engine, keys);
  }
}
