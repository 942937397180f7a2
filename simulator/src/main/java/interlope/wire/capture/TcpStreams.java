package interlope.wire.capture;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the segments of TCP connections together again, as [TcpFrames] makes them: nothing is lost
/// and nothing repeated, and what passed at once ends in a segment that is pushed.
final class TcpStreams {
  private final Map<LegAddresses, Connection> connections = new HashMap<>();
  private final List<PassedBytes> passed = new ArrayList<>();

  /// Connections that have begun and not ended.
  private int open;

  /// Whether `frame` goes on where its connection was, or begins one.
  boolean add(Instant at, TcpFrame frame) {
    var toServer = ends(frame.from(), frame.to());
    var toClient = ends(frame.to(), frame.from());
    if (frame.has(TcpFrames.SYN) && !frame.has(TcpFrames.ACK)) {
      if (connections.containsKey(toServer) || connections.containsKey(toClient)) {
        return false;
      }
      connections.put(toServer, new Connection(toServer));
      open++;
    }
    var asClient = connections.get(toServer);
    if (asClient != null) {
      return asClient.add(at, Direction.TO_SERVER, frame);
    }
    var asServer = connections.get(toClient);
    return asServer != null && asServer.add(at, Direction.TO_CLIENT, frame);
  }

  /// @throws CaptureFileException where a connection has no end
  List<PassedBytes> whole() throws CaptureFileException {
    if (open > 0) {
      throw new CaptureFileException("is cut off: a connection in it has no end");
    }
    return passed;
  }

  private static LegAddresses ends(TcpFrame.End client, TcpFrame.End server) {
    return new LegAddresses(client.address(), client.port(), server.address(), server.port());
  }

  private final class Connection {
    private final LegAddresses ends;
    private final Map<Direction, OneWay> ways = new EnumMap<>(Direction.class);

    Connection(LegAddresses ends) {
      this.ends = ends;
    }

    boolean add(Instant at, Direction to, TcpFrame frame) {
      var way = ways.computeIfAbsent(to, _ -> new OneWay(frame.sequence()));
      boolean pushesNothing =
          frame.has(TcpFrames.PSH) && way.segments.isEmpty() && frame.payload().isEmpty();
      if (frame.sequence() != way.next || pushesNothing) {
        return false;
      }
      boolean wasOpen = isOpen();
      way.take(at, frame);
      if (frame.has(TcpFrames.PSH)) {
        passed.add(new PassedBytes(ends, to, way.first, Bytes.concat(way.segments)));
        way.segments.clear();
      }
      if (wasOpen && !isOpen()) {
        open--;
      }
      return true;
    }

    private boolean isOpen() {
      return ways.size() < 2 || !ways.values().stream().allMatch(way -> way.over);
    }
  }

  /// One direction of a connection.
  private static final class OneWay {
    /// What was not pushed yet.
    private final List<Bytes> segments = new ArrayList<>();

    private Instant first = Instant.EPOCH;
    private int next;
    private boolean over;

    OneWay(int next) {
      this.next = next;
    }

    void take(Instant at, TcpFrame frame) {
      next += frame.payload().size() + (frame.has(TcpFrames.SYN | TcpFrames.FIN) ? 1 : 0);
      over |= frame.has(TcpFrames.FIN);
      if (segments.isEmpty()) {
        first = at;
      }
      if (!frame.payload().isEmpty()) {
        segments.add(frame.payload());
      }
    }
  }
}
