package interlope.tls;

import interlope.tls.keys.ConnectionKeys;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Packet;
import interlope.wire.session.Piece;
import interlope.wire.session.SessionOpener;
import interlope.wire.tls.ClientHello;
import java.nio.ByteBuffer;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Two engines in one thread, joined in memory, with a recording of what passed between them.
final class EnginePair {
  private static final int ROOM = 1 << 16;

  private final End client;
  private final End server;
  private final HandshakeOutcome.Wire wire;

  /// @param keys of the server's end
  EnginePair(SSLEngine client, SSLEngine server, ConnectionKeys keys) {
    wire = new HandshakeOutcome.Wire(keys);
    this.client = new End(client, Direction.TO_SERVER);
    this.server = new End(server, Direction.TO_CLIENT);
  }

  /// One step of each end; false once neither has anything to do.
  boolean turn() {
    boolean clientMoved = client.turn(server);
    boolean serverMoved = server.turn(client);
    return clientMoved || serverMoved;
  }

  EnginePair run() {
    while (turn()) {
      // The loop's condition does the work.
    }
    return this;
  }

  /// Both ends' outcomes, the client's first.
  List<HandshakeOutcome> outcomes() {
    return List.of(client.outcome(), server.outcome());
  }

  /// What arrives at the server of what the client sends.
  String carryToServer(String text) {
    client.send(text);
    run();
    return server.read();
  }

  String carryToClient(String text) {
    server.send(text);
    run();
    return client.read();
  }

  ClientHello clientHello() {
    return ClientHello.first(bytes(Direction.TO_SERVER)).orElseThrow();
  }

  /// What `opener` reads in the recording.
  List<String> opened(SessionOpener opener) {
    return wire.capture().packets().stream()
        .flatMap(sent -> opener.feed(sent.to(), sent.payload()).stream())
        .filter(Piece.Opened.class::isInstance)
        .map(piece -> ((Piece.Opened) piece).plain().text())
        .toList();
  }

  private Bytes bytes(Direction to) {
    return Bytes.concat(
        wire.capture().packets().stream()
            .filter(sent -> sent.to() == to)
            .map(Packet::payload)
            .toList());
  }

  private final class End {
    private final SSLEngine engine;
    private final Direction sendsTo;
    private final ByteBuffer received = ByteBuffer.allocate(ROOM);
    private final ByteBuffer content = ByteBuffer.allocate(ROOM);
    private ByteBuffer toSend = ByteBuffer.allocate(0);
    private @Nullable SSLException failure;
    private boolean begun;

    End(SSLEngine engine, Direction sendsTo) {
      this.engine = engine;
      this.sendsTo = sendsTo;
    }

    boolean turn(End peer) {
      try {
        if (!begun && engine.getUseClientMode()) {
          engine.beginHandshake();
        }
        begun = true;
        return switch (engine.getHandshakeStatus()) {
          case NEED_TASK -> runTasks();
          case NEED_WRAP -> wrap(peer);
          case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> unwrap();
          case FINISHED, NOT_HANDSHAKING -> (toSend.hasRemaining() && wrap(peer)) || unwrap();
        };
      } catch (SSLException thrown) {
        failure = failure == null ? thrown : failure;
        return !engine.isOutboundDone();
      }
    }

    void send(String text) {
      toSend = ByteBuffer.wrap(Bytes.ofText(text).toArray());
    }

    String read() {
      return taken(content).text();
    }

    HandshakeOutcome outcome() {
      return failure == null ? HandshakeOutcome.of(engine.getSession()) : wire.failed(sendsTo);
    }

    private boolean runTasks() {
      for (var task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
        task.run();
      }
      return true;
    }

    private boolean wrap(End peer) throws SSLException {
      var record = ByteBuffer.allocate(ROOM);
      engine.wrap(toSend, record);
      var bytes = taken(record);
      peer.received.put(bytes.toArray());
      wire.passed(sendsTo, bytes);
      return !bytes.isEmpty();
    }

    private boolean unwrap() throws SSLException {
      received.flip();
      try {
        int consumed = engine.unwrap(received, content).bytesConsumed();
        return consumed > 0 || engine.getHandshakeStatus() == HandshakeStatus.NEED_TASK;
      } finally {
        received.compact();
      }
    }

    private Bytes taken(ByteBuffer buffer) {
      buffer.flip();
      var bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      buffer.clear();
      return Bytes.owning(bytes);
    }
  }
}
