package interlope.wire.leg;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Packet;
import interlope.wire.session.KeyLog;
import interlope.wire.session.LoggedOpener;
import interlope.wire.session.Piece;
import interlope.wire.session.WhyShut;
import interlope.wire.tables.Alert;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.HandshakeType;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.HandshakeMessage;
import interlope.wire.tls.HandshakeReader;
import interlope.wire.tls.RecordReader;
import interlope.wire.tls.ServerHello;
import interlope.wire.tls.TlsRecord;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Follows one leg that speaks TLS, record by record, with the lab's key log beside it.
final class TlsLegReader {
  private final LoggedOpener opener;
  private final Side toServer = new Side(Direction.TO_SERVER);
  private final Side toClient = new Side(Direction.TO_CLIENT);
  private final List<LegMessage> messages = new ArrayList<>();
  private @Nullable Flight flight;

  /// Where the last handshake stands among the messages; -1 before the first.
  private int lastHandshake = -1;

  private int version;
  private boolean agreed;
  private String suite = "";

  /// What belongs to one direction.
  private static final class Side {
    final Direction to;
    final RecordReader records = new RecordReader();
    final HandshakeReader handshake = new HandshakeReader();
    final HttpStream http;

    /// A ChangeCipherSpec is not named: it goes with what comes after it.
    final List<Bytes> held = new ArrayList<>();

    /// Bytes that are no records.
    final List<Bytes> strange = new ArrayList<>();

    /// Whether TLS 1.2 protects what comes next.
    boolean isProtected;

    Duration last = Duration.ZERO;

    Side(Direction to) {
      this.to = to;
      this.http = new HttpStream(to);
    }
  }

  TlsLegReader(KeyLog keys) {
    this.opener = LoggedOpener.with(keys);
  }

  /// What the session came to speak, or else the best that the client offered.
  String layer() {
    return ProtocolVersion.nameOf(
        version == ProtocolVersion.TLS13 ? version : ProtocolVersion.TLS12);
  }

  /// Whether the key log's secrets are another session's.
  boolean hasWrongKeys() {
    return opener.shut().filter(shut -> shut.why() == WhyShut.WRONG_KEY).isPresent();
  }

  void take(Packet packet) {
    var side = packet.to() == Direction.TO_SERVER ? toServer : toClient;
    side.last = packet.at();
    if (side.records.isBroken()) {
      side.strange.add(packet.payload());
      return;
    }
    var opened = new ArrayDeque<Piece.Opened>();
    for (var piece : opener.feed(packet.to(), packet.payload())) {
      if (piece instanceof Piece.Opened one) {
        opened.add(one);
      }
    }
    for (var whole : side.records.feed(packet.payload())) {
      take(side, packet.at(), whole, opened);
    }
  }

  private void take(Side side, Duration at, TlsRecord whole, Queue<Piece.Opened> opened) {
    var raw = whole.toBytes();
    var next = opened.peek();
    var inside = next != null && next.raw().equals(raw) ? opened.poll() : null;
    boolean shut = inside == null && (side.isProtected || isData(whole));
    var plain = shut ? null : inside == null ? whole.fragment() : inside.plain();
    var shown = plain == null ? null : inside == null ? raw : plain;
    switch (inside == null ? whole.type() : inside.type()) {
      case CHANGE_CIPHER_SPEC -> changeCipherSpec(side, raw);
      case HANDSHAKE -> handshake(side, at, raw, plain, shown);
      case ALERT -> alert(side, at, raw, plain, shown);
      case APPLICATION_DATA -> data(side, at, raw, plain);
    }
  }

  private static boolean isData(TlsRecord whole) {
    return whole.type() == ContentType.APPLICATION_DATA;
  }

  private void changeCipherSpec(Side side, Bytes raw) {
    side.isProtected |= agreed && version != ProtocolVersion.TLS13;
    if (flight != null && flight.to == side.to) {
      flight.add(raw, raw);
    } else {
      side.held.add(raw);
    }
  }

  private Flight flight(LegMessage.Kind kind, Side side, Duration at) {
    var current = flight;
    if (current == null || current.to != side.to || current.kind != kind) {
      close();
      current = new Flight(kind, side.to);
      for (var raw : side.held) {
        current.add(raw, raw);
      }
      side.held.clear();
      flight = current;
    }
    current.at = at;
    return current;
  }

  private void handshake(
      Side side, Duration at, Bytes raw, @Nullable Bytes plain, @Nullable Bytes shown) {
    var current = flight(LegMessage.Kind.HANDSHAKE, side, at);
    current.add(raw, shown);
    if (plain == null) {
      current.names.add(
          HandshakeType.FINISHED.message()); // all that TLS 1.2 protects of a first handshake
      return;
    }
    for (var bytes : side.handshake.feed(plain)) {
      var message = new HandshakeMessage(bytes);
      hello(bytes);
      current.names.add(message.name());
      current.certificates.addAll(message.certificates(version == ProtocolVersion.TLS13));
    }
  }

  private void hello(Bytes message) {
    if (agreed) {
      return;
    }
    ClientHello.parse(message)
        .ifPresent(client ->
            version =
                client.versions().contains(ProtocolVersion.TLS13) ? ProtocolVersion.TLS13 : 0);
    ServerHello.parse(message)
        .filter(server -> !server.isHelloRetryRequest())
        .ifPresent(server -> {
          agreed = true;
          version = server.version();
          suite = server.suiteName();
        });
  }

  private void alert(
      Side side, Duration at, Bytes raw, @Nullable Bytes plain, @Nullable Bytes shown) {
    close();
    var alone = flight(LegMessage.Kind.ALERT, side, at);
    alone.add(raw, shown);
    alone.names.add(plain == null || plain.size() < 2 ? "alert" : Alert.nameOf(plain.at(1)));
    close();
  }

  private void data(Side side, Duration at, Bytes raw, @Nullable Bytes plain) {
    if (plain == null) {
      flight(LegMessage.Kind.BYTES, side, at).add(raw, null);
      return;
    }
    close();
    for (var carried : side.http.feed(raw, plain, at)) {
      messages.add(
          new LegMessage(
              LegMessage.Kind.HTTP,
              side.to,
              at,
              "",
              suite,
              carried.sealed(),
              carried.plain(),
              List.of(),
              carried.message()));
    }
  }

  private void close() {
    var done = flight;
    flight = null;
    if (done == null) {
      return;
    }
    boolean isTicket = done.isTicketAlone() && lastHandshake >= 0;
    int place = isTicket ? lastHandshake + 1 : messages.size();
    messages.add(
        place,
        new LegMessage(
            done.kind,
            done.to,
            isTicket ? messages.get(lastHandshake).at() : done.at,
            done.name(),
            suite,
            done.records,
            done.shut ? List.of() : done.opened,
            done.certificates,
            null));
    if (done.kind == LegMessage.Kind.HANDSHAKE) {
      lastHandshake = place;
    }
  }

  /// For when no more bytes come: all that crossed, in order.
  List<LegMessage> atEnd() {
    close();
    leave(toServer);
    leave(toClient);
    return messages;
  }

  private void leave(Side side) {
    for (var rest : side.http.rest()) {
      add(side.to, rest.at(), "application_data", rest.sealed(), rest.plain());
    }
    var strange = new ArrayList<Bytes>();
    if (!side.records.rest().isEmpty()) {
      strange.add(side.records.rest());
    }
    strange.addAll(side.strange);
    if (!strange.isEmpty()) {
      add(side.to, side.last, "bytes", strange, strange);
    }
  }

  private void add(
      Direction to, Duration at, String name, List<Bytes> records, List<Bytes> opened) {
    messages.add(
        new LegMessage(
            LegMessage.Kind.BYTES, to, at, name, suite, records, opened, List.of(), null));
  }
}
