package interlope.carrier;

import interlope.event.Party;
import interlope.event.Transcript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A party's place on a network of its own, and plain sockets for its peers.
public final class Place implements AutoCloseable {
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final Loops loops = Loops.start();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Carrier carrier;

  public Place() {
    this(PATIENCE);
  }

  /// @param patience how long the party waits for its peers
  Place(Duration patience) {
    var transcript =
        new Transcript(
            () -> Duration.ZERO, line -> lines.add(line.event().getClass().getSimpleName()));
    carrier =
        new Carrier(
            Party.ATTACKER,
            loops.next(),
            LOOPBACK,
            Witness.of(transcript, () -> Duration.ZERO, patience));
  }

  public Carrier carrier() {
    return carrier;
  }

  /// The kinds of the lines so far.
  List<String> lines() {
    return List.copyOf(lines);
  }

  /// The kind of the first line, once it is there; for a test that asks for no other.
  String nextLine() throws InterruptedException {
    return next(lines);
  }

  /// A server of plain sockets, whose connections take little before their peer has to wait.
  public static ServerSocket server() throws IOException {
    var server = new ServerSocket();
    server.setReceiveBufferSize(1 << 16);
    server.bind(new InetSocketAddress(LOOPBACK, 0));
    server.setSoTimeout((int) PATIENCE.toMillis());
    return server;
  }

  /// A plain socket that takes little before its peer has to wait.
  public static Socket client(int port) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(1 << 16);
    socket.connect(new InetSocketAddress(LOOPBACK, port));
    socket.setSoTimeout((int) PATIENCE.toMillis());
    return socket;
  }

  /// Comes to a port that nobody listens on any more. The system may still take a connection for
  /// the moment in which it closes the port, and resets it then.
  ///
  /// @throws IOException in either case
  public static void comeToClosed(int port) throws IOException {
    try (var late = client(port)) {
      late.getInputStream().read();
    }
  }

  static String next(BlockingQueue<String> told) throws InterruptedException {
    return String.valueOf(told.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    loops.close();
  }
}
