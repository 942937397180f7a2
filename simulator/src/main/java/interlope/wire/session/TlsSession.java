package interlope.wire.session;

import static interlope.wire.Direction.TO_SERVER;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.cipher.RecordProtection;
import interlope.wire.cipher.Tls12Keys;
import interlope.wire.cipher.Tls13Protection;
import interlope.wire.session.KeySource.Master;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.HandshakeType;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.HandshakeReader;
import interlope.wire.tls.RecordReader;
import interlope.wire.tls.ServerHello;
import interlope.wire.tls.TlsRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Follows one TLS connection record by record and opens those for which its source has keys. Lives
/// on one thread.
final class TlsSession implements SessionOpener {
  private final KeySource source;
  private final Handshake handshake = new Handshake();
  private final Map<Direction, Side> sides = new EnumMap<>(Direction.class);
  private @Nullable Tls12Keys tls12;
  private boolean tls13;
  private boolean anyOpened;
  private @Nullable Shut shut;
  private KeyLog used = KeyLog.NONE;

  /// What belongs to one direction.
  private static final class Side {
    final RecordReader records = new RecordReader();
    final HandshakeReader messages = new HandshakeReader();
    @Nullable RecordProtection reading;
    @Nullable RecordProtection writing;
    boolean handshakeIsOver;
  }

  TlsSession(KeySource source) {
    this.source = source;
    for (var to : Direction.values()) {
      sides.put(to, new Side());
    }
  }

  @Override
  public List<Piece> feed(Direction to, Bytes raw) {
    var pieces = new ArrayList<Piece>();
    var records = side(to).records;
    if (shut == null) {
      records.feed(raw).forEach(whole -> pieces.add(piece(to, whole)));
      if (records.isBroken() && shut == null) {
        shut = noTls();
      }
    } else {
      addUntouched(pieces, to, records.drain());
      addUntouched(pieces, to, raw);
    }
    if (shut != null) {
      addUntouched(pieces, to, records.drain());
    }
    return pieces;
  }

  @Override
  public Bytes rest(Direction to) {
    return side(to).records.rest();
  }

  @Override
  public Optional<Shut> shut() {
    return Optional.ofNullable(shut);
  }

  @Override
  public Optional<Shut> shutAtEnd() {
    return shut != null || anyOpened
        ? shut()
        : Optional.of(
            new Shut(WhyShut.INCOMPLETE, "The bytes end before the session encrypts anything."));
  }

  @Override
  public KeyLog keys() {
    return used;
  }

  /// The record that carries `plain` next after the Finished.
  ///
  /// @throws IllegalStateException where this is no session of TLS 1.2 with keys in that direction
  TlsRecord seal(Direction to, ContentType type, Bytes plain) {
    var side = side(to);
    if (tls12 == null || side.reading == null) {
      throw new IllegalStateException("the session has no keys in that direction");
    }
    if (side.writing == null) {
      side.writing = tls12.protection(to, 1);
    }
    return side.writing.seal(type, plain);
  }

  private Piece piece(Direction to, TlsRecord passed) {
    var side = side(to);
    var raw = passed.toBytes();
    boolean isProtected = !tls13 || passed.type() == ContentType.APPLICATION_DATA;
    if (shut != null || side.reading == null || !isProtected) {
      if (shut == null) {
        inTheClear(to, passed);
      }
      return new Piece.Untouched(to, raw);
    }
    var content = side.reading.open(passed);
    if (content.isEmpty()) {
      shut =
          anyOpened
              ? damaged("A record does not verify under its session's keys.")
              : source.nothingOpens();
      return new Piece.Untouched(to, raw);
    }
    anyOpened = true;
    opened(to, side, content.get());
    return new Piece.Opened(to, content.get().type(), content.get().plain(), raw);
  }

  private void inTheClear(Direction to, TlsRecord passed) {
    switch (passed.type()) {
      case HANDSHAKE -> {
        for (var message : side(to).messages.feed(passed.fragment())) {
          if (shut == null) {
            message(to, message);
          }
        }
      }
      case CHANGE_CIPHER_SPEC -> changeCipherSpec(to);
      case ALERT, APPLICATION_DATA -> {}
    }
  }

  private void message(Direction to, Bytes message) {
    if (!handshake.add(to, message)) {
      shut = damaged("A message of the handshake makes no sense.");
      return;
    }
    var client = handshake.clientHello();
    var server = handshake.serverHello();
    if (client == null || server == null) {
      return;
    }
    shut = source.objection(client, server, handshake).orElse(null);
    if (shut != null || tls13) {
      return;
    }
    switch (server.version()) {
      case ProtocolVersion.TLS12 -> {} // its keys begin with the ChangeCipherSpec
      case ProtocolVersion.TLS13 -> beginTls13(server);
      default -> shut = unsupported("TLS of version 0x%04x".formatted(server.version()));
    }
  }

  private void changeCipherSpec(Direction to) {
    var client = handshake.clientHello();
    var server = handshake.serverHello();
    if (tls13 || client == null || server == null) {
      return; // only there for middleboxes (RFC 9846 appendix D.4)
    }
    if (tls12 == null) {
      beginTls12(client, server);
    }
    if (tls12 != null) {
      side(to).reading = tls12.protection(to, 0);
    }
  }

  private void beginTls12(ClientHello client, ServerHello server) {
    switch (source.master(client, server, handshake)) {
      case Master.Unknown(var why) -> shut = why;
      case Master.Known(var secret) ->
          CipherSuite.of(server.suite())
              .filter(suite -> !suite.isTls13())
              .ifPresentOrElse(
                  suite -> {
                    tls12 = new Tls12Keys(suite, secret, client, server);
                    use(new KeyLogLine("CLIENT_RANDOM", client.random(), secret));
                  },
                  () -> shut = unsupported(CipherSuite.nameOf(server.suite())));
    }
  }

  private void beginTls13(ServerHello server) {
    tls13 = true;
    if (CipherSuite.of(server.suite()).filter(CipherSuite::isTls13).isEmpty()) {
      shut = unsupported(CipherSuite.nameOf(server.suite()));
      return;
    }
    for (var to : Direction.values()) {
      readUnder(to, name(to) + "_HANDSHAKE_TRAFFIC_SECRET");
    }
  }

  private void opened(Direction to, Side side, RecordProtection.Content content) {
    if (content.type() == ContentType.CHANGE_CIPHER_SPEC) {
      shut = unsupported("A renegotiated handshake");
    }
    if (tls13 && content.type() == ContentType.HANDSHAKE) {
      side.messages.feed(content.plain()).forEach(message -> protectedMessage(to, side, message));
    }
  }

  private void protectedMessage(Direction to, Side side, Bytes message) {
    if (message.at(0) == HandshakeType.FINISHED.code() && !side.handshakeIsOver) {
      side.handshakeIsOver = true;
      readUnder(to, name(to) + "_TRAFFIC_SECRET_0");
    } else if (message.at(0) == HandshakeType.KEY_UPDATE.code()
        && side.reading instanceof Tls13Protection current) {
      side.reading = current.updated();
    }
  }

  private void readUnder(Direction to, String label) {
    var client = handshake.clientHello();
    var server = handshake.serverHello();
    if (client == null || server == null || shut != null) {
      return;
    }
    var secret = source.trafficSecret(label, client).orElse(null);
    var suite = CipherSuite.of(server.suite()).orElse(null);
    if (secret == null || suite == null) {
      shut = Shut.noSecrets(label);
      return;
    }
    side(to).reading = new Tls13Protection(suite, secret);
    use(new KeyLogLine(label, client.random(), secret));
  }

  private void use(KeyLogLine line) {
    used = used.plus(new KeyLog(List.of(line)));
  }

  private Shut noTls() {
    return handshake.clientHello() == null
        ? new Shut(WhyShut.NOT_TLS, "The bytes are not TLS.")
        : damaged("Bytes that are no TLS record follow the begin of a session.");
  }

  private static Shut damaged(String text) {
    return new Shut(WhyShut.DAMAGED, text);
  }

  private static Shut unsupported(String what) {
    return new Shut(WhyShut.UNSUPPORTED_SUITE, what + " is nothing that this reader opens.");
  }

  private static String name(Direction to) {
    return to == TO_SERVER ? "CLIENT" : "SERVER";
  }

  private static void addUntouched(List<Piece> pieces, Direction to, Bytes raw) {
    if (!raw.isEmpty()) {
      pieces.add(new Piece.Untouched(to, raw));
    }
  }

  @SuppressWarnings("NullAway") // every direction has its side from the beginning
  private Side side(Direction to) {
    return sides.get(to);
  }
}
