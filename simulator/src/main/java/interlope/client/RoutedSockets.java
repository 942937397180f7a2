package interlope.client;

import interlope.wire.Leg;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Consumer;
import javax.net.SocketFactory;

/// Sockets that lead, whatever port they are connected to, to one port of loopback: the run's
/// network. With TCP_NODELAY, or small requests wait for delayed acknowledgements.
final class RoutedSockets extends SocketFactory {
  private final InetAddress loopback;
  private final int port;
  private final Consumer<Leg> connected;
  private final Consumer<IOException> unreachable;

  /// @param connected hears of each connection
  /// @param unreachable hears where there is none to be had, which no attacker can bring about
  RoutedSockets(
      InetAddress loopback, int port, Consumer<Leg> connected, Consumer<IOException> unreachable) {
    this.loopback = loopback;
    this.port = port;
    this.connected = connected;
    this.unreachable = unreachable;
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress anywhere, int timeout) throws IOException {
        try {
          super.connect(new InetSocketAddress(loopback, port), timeout);
        } catch (IOException nobodyThere) {
          unreachable.accept(nobodyThere);
          throw nobodyThere;
        }
        setTcpNoDelay(true);
        connected.accept(new Leg(getLocalPort(), port));
      }
    };
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
