package interlope.lab;

import interlope.carrier.Witness;
import interlope.event.Recording;
import interlope.event.Transcript;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.capture.Packet;
import interlope.wire.session.KeyLog;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.Stream;

/// Puts the parties' accounts of a run together.
final class Recordings {
  private Recordings() {}

  /// @param opened what the attacker worked out of sessions between others
  static Recording of(Transcript transcript, Witness atServer, Witness atAttacker, KeyLog opened) {
    var server = atServer.tap().soFar();
    var attacker = atAttacker.tap().soFar();
    var ends = new HashSet<Leg>(server.legs());
    var fronts = attacker.packets().stream().filter(packet -> !ends.contains(packet.leg()));
    var truth =
        Stream.concat(server.packets().stream(), fronts)
            .sorted(Comparator.comparing(Packet::at))
            .toList();
    var attackerKeys = atAttacker.keys().in(attacker);
    return new Recording(
        transcript.soFar(),
        new Capture(truth),
        atServer.keys().in(server).plus(attackerKeys),
        attacker,
        attackerKeys.plus(opened));
  }
}
