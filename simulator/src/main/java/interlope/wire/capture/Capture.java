package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.tls.ClientHello;
import java.util.List;
import java.util.Optional;

/// A recording of bytes in the order in which they passed.
public record Capture(List<Packet> packets) {
  public static final Capture EMPTY = new Capture(List.of());

  public Capture {
    packets = List.copyOf(packets);
  }

  /// In the order in which each first carried bytes.
  public List<Leg> legs() {
    return packets.stream().map(Packet::leg).distinct().toList();
  }

  /// What passed on `leg` alone.
  public Capture of(Leg leg) {
    return new Capture(packets.stream().filter(packet -> packet.leg().equals(leg)).toList());
  }

  /// All bytes of one direction of `leg`, put together.
  public Bytes stream(Leg leg, Direction to) {
    return Bytes.concat(
        packets.stream()
            .filter(packet -> packet.leg().equals(leg) && packet.to() == to)
            .map(Packet::payload)
            .toList());
  }

  /// The random of the ClientHello on `leg`, under which a key log names the session; empty where
  /// it does not begin with TLS.
  public Optional<Bytes> clientRandom(Leg leg) {
    return ClientHello.first(stream(leg, Direction.TO_SERVER)).map(ClientHello::random);
  }
}
