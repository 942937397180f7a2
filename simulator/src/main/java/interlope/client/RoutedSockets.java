package interlope.client;

import interlope.wire.Leg;
import interlope.wire.http.Origin;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Consumer;
import javax.net.SocketFactory;

/// Sockets that lead, whatever site they are connected to, to the port of loopback where this run
/// has it. With TCP_NODELAY, or small requests wait for delayed acknowledgements.
final class RoutedSockets extends SocketFactory {
  private static final int HTTPS = 443;

  private final Network network;
  private final Consumer<Leg> connected;
  private final Consumer<IOException> unreachable;

  /// @param connected hears of each connection
  /// @param unreachable hears where there is none to be had, which no attacker can bring about
  RoutedSockets(Network network, Consumer<Leg> connected, Consumer<IOException> unreachable) {
    this.network = network;
    this.connected = connected;
    this.unreachable = unreachable;
  }

  @Override
  public Socket createSocket() throws IOException {
    var socket =
        new Socket() {
          @Override
          public void connect(SocketAddress site, int timeout) throws IOException {
            int port = port((InetSocketAddress) site);
            heard(() -> super.connect(new InetSocketAddress(network.loopback(), port), timeout));
            connected.accept(new Leg(getLocalPort(), port));
          }
        };
    // This is what asks the system for a socket, of which a process may have none left.
    heard(() -> socket.setTcpNoDelay(true));
    return socket;
  }

  private interface Call {
    void make() throws IOException;
  }

  private void heard(Call call) throws IOException {
    try {
      call.make();
    } catch (IOException noConnection) {
      unreachable.accept(noConnection);
      throw noConnection;
    }
  }

  private int port(InetSocketAddress site) throws ConnectException {
    var origin = new Origin(site.getPort() == HTTPS, site.getHostString());
    return network
        .port(origin)
        .orElseThrow(() -> new ConnectException("nobody listens at " + origin));
  }

  @Override
  public Socket createSocket(String host, int anyPort) {
    throw new UnsupportedOperationException("OkHttp connects its sockets itself");
  }

  @Override
  public Socket createSocket(String host, int anyPort, InetAddress local, int localPort) {
    throw new UnsupportedOperationException("OkHttp connects its sockets itself");
  }

  @Override
  public Socket createSocket(InetAddress host, int anyPort) {
    throw new UnsupportedOperationException("OkHttp connects its sockets itself");
  }

  @Override
  public Socket createSocket(InetAddress host, int anyPort, InetAddress local, int localPort) {
    throw new UnsupportedOperationException("OkHttp connects its sockets itself");
  }
}
