package interlope.carrier;

import interlope.tls.keys.ConnectionKeys;
import interlope.tls.keys.KeySink;
import interlope.wire.Leg;
import interlope.wire.capture.Capture;
import interlope.wire.session.KeyLog;
import interlope.wire.session.KeyLogLine;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;

/// The TLS secrets of a party's legs. Thread-safe.
public final class LegKeys {
  private final ConcurrentHashMap<Leg, ConnectionKeys> keys = new ConcurrentHashMap<>();

  public KeySink of(Leg leg) {
    return keys.computeIfAbsent(leg, _ -> new ConnectionKeys());
  }

  /// The key log of all legs whose ClientHello is in `capture`.
  public KeyLog in(Capture capture) {
    var lines = new ArrayList<KeyLogLine>();
    keys.forEach((leg, secrets) ->
        capture
            .clientRandom(leg)
            .ifPresent(random -> lines.addAll(secrets.toKeyLog(random).lines())));
    return new KeyLog(lines);
  }
}
