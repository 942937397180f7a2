package interlope.wire.leg;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.capture.Packet;
import interlope.wire.session.KeyLog;
import interlope.wire.session.KeyLogLine;
import interlope.wire.tls.ClientHello;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts what crossed a leg into messages, in their order.
public final class LegReader {
  private static final int HANDSHAKE = 22;

  /// A ClientHello comes in no more packets than that.
  private static final int FEW = 4;

  private final Map<Bytes, List<KeyLogLine>> keys = new HashMap<>();

  private LegReader(KeyLog log) {
    for (var line : log.lines()) {
      keys.computeIfAbsent(line.clientRandom(), _ -> new ArrayList<>()).add(line);
    }
  }

  /// @param keys of any sessions, those of the legs among them
  public static LegReader with(KeyLog keys) {
    return new LegReader(keys);
  }

  /// @param packets all of one leg's, in order
  public LegMessages read(List<Packet> packets) {
    if (!beginsWithTls(packets)) {
      return new LegMessages(LegMessages.PLAIN, plain(packets));
    }
    var sessions = sessions(packets);
    var reader = tls(packets, sessions.getFirst());
    for (int at = 1; at < sessions.size() && reader.hasWrongKeys(); at++) {
      reader = tls(packets, sessions.get(at));
    }
    return new LegMessages(reader.layer(), reader.atEnd());
  }

  private static TlsLegReader tls(List<Packet> packets, KeyLog keys) {
    var reader = new TlsLegReader(keys);
    packets.forEach(reader::take);
    return reader;
  }

  /// Who repeats a ClientHello repeats its random, under which a key log then holds two sessions,
  /// one after the other: each alone. Never empty.
  private List<KeyLog> sessions(List<Packet> packets) {
    var sessions = new ArrayList<List<KeyLogLine>>(List.of(new ArrayList<>()));
    for (var line : keysFor(packets)) {
      if (sessions.getLast().stream().anyMatch(one -> one.label().equals(line.label()))) {
        sessions.add(new ArrayList<>());
      }
      sessions.getLast().add(line);
    }
    return sessions.stream().map(KeyLog::new).toList();
  }

  private List<KeyLogLine> keysFor(List<Packet> packets) {
    var begin =
        Bytes.concat(
            packets.stream()
                .filter(packet -> packet.to() == Direction.TO_SERVER)
                .limit(FEW)
                .map(Packet::payload)
                .toList());
    return ClientHello.first(begin)
        .map(hello -> keys.getOrDefault(hello.random(), List.of()))
        .orElse(List.of());
  }

  private static boolean beginsWithTls(List<Packet> packets) {
    return packets.stream()
        .filter(packet -> packet.to() == Direction.TO_SERVER && !packet.payload().isEmpty())
        .findFirst()
        .filter(packet -> packet.payload().at(0) == HANDSHAKE)
        .isPresent();
  }

  private static List<LegMessage> plain(List<Packet> packets) {
    var messages = new ArrayList<LegMessage>();
    var toServer = new HttpStream(Direction.TO_SERVER);
    var toClient = new HttpStream(Direction.TO_CLIENT);
    for (var packet : packets) {
      var stream = packet.to() == Direction.TO_SERVER ? toServer : toClient;
      for (var carried : stream.feed(packet.payload(), packet.payload(), packet.at())) {
        var raw = List.of(carried.raw());
        messages.add(
            new LegMessage(
                LegMessage.Kind.HTTP,
                packet.to(),
                packet.at(),
                "",
                "",
                raw,
                raw,
                List.of(),
                carried.message()));
      }
    }
    toServer.rest().forEach(rest -> messages.add(bytes(Direction.TO_SERVER, rest)));
    toClient.rest().forEach(rest -> messages.add(bytes(Direction.TO_CLIENT, rest)));
    return messages;
  }

  private static LegMessage bytes(Direction to, HttpStream.Rest rest) {
    return new LegMessage(
        LegMessage.Kind.BYTES,
        to,
        rest.at(),
        "bytes",
        "",
        rest.sealed(),
        rest.plain(),
        List.of(),
        null);
  }
}
