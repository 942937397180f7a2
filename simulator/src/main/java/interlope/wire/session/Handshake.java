package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.ServerHello;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a handshake showed in the clear so far.
final class Handshake {
  private static final int HELLO_REQUEST = 0;
  private static final int SERVER_KEY_EXCHANGE = 12;
  private static final int CLIENT_KEY_EXCHANGE = 16;

  private final List<Bytes> upToClientKeyExchange = new ArrayList<>();
  private @Nullable ClientHello clientHello;
  private @Nullable ServerHello serverHello;
  private @Nullable Bytes clientKeyExchange;
  private boolean serverKeyExchange;

  /// The next message in either direction, with its header.
  ///
  /// @return whether it made sense
  boolean add(Direction to, Bytes message) {
    if (message.at(0) == HELLO_REQUEST) {
      return true; // no part of any transcript (RFC 5246 section 7.4.1.1)
    }
    if (!isSound(to, message)) {
      return false;
    }
    if (clientKeyExchange == null) {
      upToClientKeyExchange.add(message);
    }
    switch (message.at(0)) {
      case SERVER_KEY_EXCHANGE -> serverKeyExchange = true;
      case CLIENT_KEY_EXCHANGE -> clientKeyExchange = message;
      default -> {}
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

  private boolean isSound(Direction to, Bytes message) {
    return switch (message.at(0)) {
      case ClientHello.TYPE -> to == Direction.TO_SERVER && isClientHello(message);
      case ServerHello.TYPE -> to == Direction.TO_CLIENT && isServerHello(message);
      default -> clientHello != null;
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
