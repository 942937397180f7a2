package interlope.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collections;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Makes client sockets that offer what the settings say, and that never resume a session: a
/// resumed session of TLS 1.2 shows no key exchange to a recording and derives no secret for the
/// key log, so each connection here stands alone.
final class RestrictedSockets extends SSLSocketFactory {
  private final SSLSocketFactory sockets;
  private final SSLSessionContext sessions;
  private final TlsSettings settings;

  RestrictedSockets(SSLContext context, TlsSettings settings) {
    this.settings = settings;
    sockets = context.getSocketFactory();
    sessions = context.getClientSessionContext();
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return settings.suites().toArray(String[]::new);
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return settings.suites().toArray(String[]::new);
  }

  @Override
  public Socket createSocket() throws IOException {
    return restricted(sockets.createSocket());
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    return restricted(sockets.createSocket(connected, host, port, autoClose));
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return restricted(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return restricted(sockets.createSocket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return restricted(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return restricted(sockets.createSocket(host, port, local, localPort));
  }

  private Socket restricted(Socket socket) {
    forgetSessions();
    ((SSLSocket) socket).setSSLParameters(settings.forClient());
    return socket;
  }

  /// Connections that are open go on all the same.
  private void forgetSessions() {
    for (var id : Collections.list(sessions.getIds())) {
      var session = sessions.getSession(id);
      if (session != null) {
        session.invalidate();
      }
    }
  }
}
