package interlope.interposer;

import interlope.attack.Aftermath.Overheard;
import interlope.attack.Arrival;
import interlope.attack.Doorway;
import interlope.attack.mind.Mind;
import interlope.carrier.EndedLegs;
import interlope.carrier.Place;
import interlope.event.Event;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/// A plain socket on either side, and an interposer between them.
final class Through implements AutoCloseable {
  static final Origin SITE = Origin.http("bank.test");

  private final Place place = new Place();
  private final ServerSocket server = Place.server();
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Interposer interposer;
  private final Socket client;

  Through(Function<Arrival, Doorway> door) throws IOException {
    this(door, Mind.WATCH);
  }

  Through(Function<Arrival, Doorway> door, Mind mind) throws IOException {
    interposer =
        Interposer.open(
            new Reach(
                place.carrier(),
                Map.of(
                    SITE,
                    new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), server.getLocalPort()))),
            new Attacker(door, mind, List.of(), Attacker.Remark.NONE),
            new Lines());
    client = Place.client(Objects.requireNonNull(interposer.ports().get(SITE)));
  }

  Socket client() {
    return client;
  }

  /// The server's end of the next connection; waits for it.
  Socket accepted() throws IOException {
    var socket = server.accept();
    socket.setSoTimeout((int) Place.PATIENCE.toMillis());
    return socket;
  }

  EndedLegs ends() {
    return place.carrier().witness().ends();
  }

  /// The kinds of the lines so far.
  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    interposer.close();
    place.close();
  }

  /// Keeps no message: what passes here is much.
  private final class Lines implements Scribe {
    @Override
    public void write(Event event) {
      lines.add(event.getClass().getSimpleName());
    }

    @Override
    public void keep(Overheard read) {}

    @Override
    public void keep(KeyLog keys) {}

    @Override
    public void unreachable(Throwable why) {
      lines.add(why.toString());
    }
  }
}
