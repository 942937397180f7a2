package interlope.event.ladder;

import interlope.story.BankCall;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.capture.Packet;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.tls.KeyLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Cuts what crossed one leg into messages, in their order.
final class LegReader {
  private static final int HANDSHAKE = 22;
  private static final String PLAIN = "plain";

  private LegReader() {}

  /// @param packets all of the leg's, in order
  static List<Crossed> read(Leg leg, List<Packet> packets, KeyLog keys) {
    if (beginsWithTls(packets)) {
      var reader = new TlsLegReader(leg, keys);
      packets.forEach(reader::take);
      return numbered(reader.atEnd(), reader.layer());
    }
    return numbered(plain(leg, packets), PLAIN);
  }

  private static boolean beginsWithTls(List<Packet> packets) {
    return packets.stream()
        .filter(packet -> packet.to() == Direction.TO_SERVER && !packet.payload().isEmpty())
        .findFirst()
        .filter(packet -> packet.payload().at(0) == HANDSHAKE)
        .isPresent();
  }

  private static List<Crossed> plain(Leg leg, List<Packet> packets) {
    var crossed = new ArrayList<Crossed>();
    var toServer = new HttpStream(Direction.TO_SERVER);
    var toClient = new HttpStream(Direction.TO_CLIENT);
    for (var packet : packets) {
      var stream = packet.to() == Direction.TO_SERVER ? toServer : toClient;
      for (var carried : stream.feed(packet.payload(), packet.payload(), packet.at())) {
        var raw = List.of(carried.raw());
        crossed.add(
            new Crossed(
                kind(carried.message()),
                packet.to(),
                0,
                name(carried.message()),
                packet.at(),
                new Crossing(leg, PLAIN, "", raw, raw, List.of()),
                carried.message()));
      }
    }
    toServer.rest().forEach(rest -> crossed.add(bytes(leg, Direction.TO_SERVER, rest)));
    toClient.rest().forEach(rest -> crossed.add(bytes(leg, Direction.TO_CLIENT, rest)));
    return crossed;
  }

  private static Crossed bytes(Leg leg, Direction to, HttpStream.Rest rest) {
    var crossing = new Crossing(leg, PLAIN, "", rest.sealed(), rest.plain(), List.of());
    return new Crossed(Rung.Kind.BYTES, to, 0, "bytes", rest.at(), crossing, null);
  }

  static Rung.Kind kind(HttpMessage message) {
    return switch (message) {
      case HttpRequest _ -> Rung.Kind.REQUEST;
      case HttpResponse _ -> Rung.Kind.ANSWER;
    };
  }

  static String name(HttpMessage message) {
    return switch (message) {
      case HttpRequest request -> request.method() + " " + BankCall.of(request).path();
      case HttpResponse answer -> String.valueOf(answer.status());
    };
  }

  private static List<Crossed> numbered(List<Crossed> crossed, String layer) {
    var counts = new HashMap<Crossed.Place, Integer>();
    return crossed.stream()
        .map(one ->
            one.numbered(
                counts.merge(new Crossed.Place(one.kind(), one.to(), 0), 1, Integer::sum), layer))
        .toList();
  }
}
