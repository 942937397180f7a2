package interlope.wire.session;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Packet;
import interlope.wire.cipher.Tls13Protection;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ContentType;
import interlope.wire.tls.ClientHello;
import interlope.wire.tls.RecordReader;
import interlope.wire.tls.ServerHello;
import interlope.wire.tls.TlsRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A session of TLS 1.3 that goes on for as long as wanted: the hellos of a recorded one, and after
/// a short handshake any messages, a record and a packet each.
public record LongSession(KeyLog keys, List<Packet> packets) {
  private static final Bytes FINISHED =
      Bytes.concat(Bytes.ofHex("14000020"), Bytes.owning(new byte[32]));

  public static LongSession of(Leg leg, List<? extends HttpMessage> messages) {
    var recorded = RecordedSession.named("tls13-aes128-gcm");
    var client = hello(recorded, Direction.TO_SERVER, ClientHello::parse);
    var server = hello(recorded, Direction.TO_CLIENT, ServerHello::parse);
    var records = new ArrayList<TlsRecord>(List.of(client.record(), server.record()));
    var to = new ArrayList<>(List.of(Direction.TO_SERVER, Direction.TO_CLIENT));
    Function<String, Tls13Protection> under =
        label ->
            new Tls13Protection(
                CipherSuite.of(server.hello().suite()).orElseThrow(),
                recorded.keys().secret(label, client.hello().random()).orElseThrow());
    for (var side : List.of("SERVER", "CLIENT")) {
      var handshake = under.apply(side + "_HANDSHAKE_TRAFFIC_SECRET");
      records.add(handshake.seal(ContentType.HANDSHAKE, FINISHED));
      to.add(side.equals("CLIENT") ? Direction.TO_SERVER : Direction.TO_CLIENT);
    }
    var toServer = under.apply("CLIENT_TRAFFIC_SECRET_0");
    var toClient = under.apply("SERVER_TRAFFIC_SECRET_0");
    for (var message : messages) {
      boolean asks = message instanceof HttpRequest;
      records.add(
          (asks ? toServer : toClient).seal(ContentType.APPLICATION_DATA, message.toBytes()));
      to.add(asks ? Direction.TO_SERVER : Direction.TO_CLIENT);
    }
    var packets = new ArrayList<Packet>();
    for (int at = 0; at < records.size(); at++) {
      packets.add(new Packet(leg, to.get(at), Duration.ofMillis(at), records.get(at).toBytes()));
    }
    return new LongSession(recorded.keys(), packets);
  }

  private record Hello<T>(TlsRecord record, T hello) {}

  private static <T> Hello<T> hello(
      RecordedSession session, Direction to, Function<Bytes, Optional<T>> parse) {
    var bytes =
        session.capture().packets().stream()
            .filter(packet -> packet.to() == to)
            .map(Packet::payload)
            .toList();
    var record = new RecordReader().feed(Bytes.concat(bytes)).getFirst();
    return new Hello<>(record, parse.apply(record.fragment()).orElseThrow());
  }
}
