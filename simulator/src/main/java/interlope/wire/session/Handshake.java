package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.tables.HandshakeType;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.ServerHello;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a handshake showed in the clear so far.
final class Handshake {
  private final List<Bytes> upToClientKeyExchange = new ArrayList<>();
  private @Nullable ClientHello clientHello;
  private @Nullable ServerHello serverHello;
  private @Nullable Bytes clientKeyExchange;
  private boolean serverKeyExchange;

  /// The next message in either direction, with its header.
  ///
  /// @return whether it made sense
  boolean add(Direction to, Bytes message) {
    var type = HandshakeType.of(message.at(0)).orElse(null);
    if (type == HandshakeType.HELLO_REQUEST) {
      return true; // no part of any transcript (RFC 5246 section 7.4.1.1)
    }
    if (!isSound(to, type, message)) {
      return false;
    }
    if (clientKeyExchange == null) {
      upToClientKeyExchange.add(message);
    }
    switch (type) {
      case SERVER_KEY_EXCHANGE -> serverKeyExchange = true;
      case CLIENT_KEY_EXCHANGE -> clientKeyExchange = message;
      case null, default -> {}
    }
    return true;
  }

  @Nullable ClientHello clientHello() {
    return clientHello;
  }

  /// The server's choice; a HelloRetryRequest is none.
  @Nullable ServerHello serverHello() {
    return serverHello;
  }

  /// The whole message, with its header.
  @Nullable Bytes clientKeyExchange() {
    return clientKeyExchange;
  }

  boolean hasServerKeyExchange() {
    return serverKeyExchange;
  }

  /// What the session hash covers (RFC 7627 section 3). A NewSessionTicket comes after it.
  Bytes upToClientKeyExchange() {
    return Bytes.concat(upToClientKeyExchange);
  }

  private boolean isSound(Direction to, @Nullable HandshakeType type, Bytes message) {
    return switch (type) {
      case CLIENT_HELLO -> to == Direction.TO_SERVER && isClientHello(message);
      case SERVER_HELLO -> to == Direction.TO_CLIENT && isServerHello(message);
      case null, default -> clientHello != null;
    };
  }

  private boolean isClientHello(Bytes message) {
    clientHello = ClientHello.parse(message).orElse(null);
    return clientHello != null;
  }

  private boolean isServerHello(Bytes message) {
    var hello = ServerHello.parse(message).orElse(null);
    serverHello = hello == null || hello.isHelloRetryRequest() ? null : hello;
    return hello != null && clientHello != null;
  }
}
