package interlope.ladder;

import interlope.event.Recording;
import interlope.wire.Bytes;
import interlope.wire.Leg;
import interlope.wire.capture.Packet;
import interlope.wire.leg.LegReader;
import interlope.wire.session.KeyLogLine;
import interlope.wire.tls.ClientHello;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A recording's legs with what crossed each, and who stood where.
final class CrossedLegs {
  private final Map<Leg, List<Crossed>> crossed = new LinkedHashMap<>();
  private final Set<Leg> atAttacker = new HashSet<>();
  private final Set<Leg> open = new HashSet<>();

  private CrossedLegs(Recording recording) {
    var packets = new LinkedHashMap<Leg, List<Packet>>();
    recording.truth().packets().forEach(packet -> add(packets, packet));
    var inTruth = Set.copyOf(packets.keySet());
    for (var packet : recording.attacker().packets()) {
      atAttacker.add(packet.leg());
      if (!inTruth.contains(packet.leg())) {
        add(packets, packet);
      }
    }
    var randoms =
        recording.attackerKeys().lines().stream()
            .map(KeyLogLine::clientRandom)
            .collect(Collectors.toSet());
    var reader = LegReader.with(recording.truthKeys());
    packets.forEach((leg, all) -> {
      var read = Crossed.all(leg, reader.read(all));
      crossed.put(leg, read);
      if (opens(randoms, read)) {
        open.add(leg);
      }
    });
  }

  static CrossedLegs of(Recording recording) {
    return new CrossedLegs(recording);
  }

  private static void add(Map<Leg, List<Packet>> packets, Packet packet) {
    packets.computeIfAbsent(packet.leg(), _ -> new ArrayList<>()).add(packet);
  }

  private static boolean opens(Set<Bytes> randoms, List<Crossed> read) {
    return !read.isEmpty()
        && ClientHello.first(Bytes.concat(read.getFirst().crossing().records()))
            .filter(hello -> randoms.contains(hello.random()))
            .isPresent();
  }

  /// Each leg with what crossed it in order.
  Map<Leg, List<Crossed>> crossed() {
    return crossed;
  }

  /// Whether its bytes passed where the attacker was.
  boolean isAtAttacker(Leg leg) {
    return atAttacker.contains(leg);
  }

  /// Whether the attacker came to hold secrets of its TLS session.
  boolean isOpenToAttacker(Leg leg) {
    return open.contains(leg);
  }
}
