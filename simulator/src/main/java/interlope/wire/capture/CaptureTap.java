package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.Leg;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Collects what passes; for any number of threads.
public final class CaptureTap {
  private final List<Packet> packets = new ArrayList<>();

  /// @param at time since the run began
  public void passed(Leg leg, Direction to, Duration at, Bytes payload) {
    var packet = new Packet(leg, to, at, payload);
    synchronized (packets) {
      packets.add(packet);
    }
  }

  public Capture soFar() {
    synchronized (packets) {
      return new Capture(packets);
    }
  }
}
