package interlope.tls;

import interlope.tls.keys.ConnectionKeys;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;

/// A server for one connection after another on loopback, on virtual threads.
final class LoopbackServer implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ServerSocket accepting;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  LoopbackServer() throws IOException {
    accepting = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /// What is done with the next connection.
  interface Serving<T> {
    T serve(Socket socket) throws IOException;
  }

  int port() {
    return accepting.getLocalPort();
  }

  <T> Future<T> serveNext(Serving<T> serving) {
    Callable<T> task =
        () -> {
          try (var socket = accepting.accept()) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            return serving.serve(socket);
          }
        };
    return threads.submit(task);
  }

  /// Does the engine's handshake, then sends back the first record of what the client says.
  ///
  /// @param keys of the engine
  static HandshakeOutcome echo(SSLEngine engine, ConnectionKeys keys, Socket socket)
      throws IOException {
    var wire = new HandshakeOutcome.Wire(keys);
    var end = new End(engine, socket, wire);
    HandshakeOutcome outcome;
    try {
      end.handshake();
      outcome = HandshakeOutcome.of(engine.getSession());
    } catch (IOException thrown) {
      end.sayWhy();
      return wire.failed(Direction.TO_CLIENT);
    }
    end.echoOnce();
    return outcome;
  }

  static <T> T result(Future<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() throws IOException {
    accepting.close();
    threads.close();
  }

  private static final class End {
    private final SSLEngine engine;
    private final Socket socket;
    private final HandshakeOutcome.Wire wire;
    private final ByteBuffer received = ByteBuffer.allocate(1 << 15).flip();
    private final ByteBuffer content = ByteBuffer.allocate(1 << 15);

    End(SSLEngine engine, Socket socket, HandshakeOutcome.Wire wire) {
      this.engine = engine;
      this.socket = socket;
      this.wire = wire;
    }

    void handshake() throws IOException {
      engine.beginHandshake();
      while (true) {
        switch (engine.getHandshakeStatus()) {
          case NEED_TASK -> engine.getDelegatedTask().run();
          case NEED_WRAP -> write(ByteBuffer.allocate(0));
          case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> read();
          case FINISHED, NOT_HANDSHAKING -> {
            return;
          }
        }
      }
    }

    void echoOnce() throws IOException {
      while (content.position() == 0) {
        read();
      }
      write(content.flip());
    }

    /// The alert of an engine that has just refused.
    void sayWhy() {
      try {
        while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
          write(ByteBuffer.allocate(0));
        }
        socket.shutdownOutput();
      } catch (IOException _) {
        // The client is gone, and need not be told.
      }
    }

    private void write(ByteBuffer text) throws IOException {
      var record = ByteBuffer.allocate(1 << 15);
      engine.wrap(text, record);
      wire.passed(Direction.TO_CLIENT, Bytes.of(record.array()).slice(0, record.position()));
      socket.getOutputStream().write(record.array(), 0, record.position());
    }

    private void read() throws IOException {
      while (unwrap() == Status.BUFFER_UNDERFLOW) {
        received.compact();
        int count =
            socket
                .getInputStream()
                .read(received.array(), received.position(), received.remaining());
        if (count < 0) {
          throw new EOFException();
        }
        wire.passed(
            Direction.TO_SERVER,
            Bytes.of(received.array()).slice(received.position(), received.position() + count));
        received.position(received.position() + count).flip();
      }
    }

    private Status unwrap() throws SSLException {
      return engine.unwrap(received, content).getStatus();
    }
  }
}
