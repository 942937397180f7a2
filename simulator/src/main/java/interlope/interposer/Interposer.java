package interlope.interposer;

import interlope.carrier.Listener;
import interlope.wire.http.Origin;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The attacker's place in the path: takes the clients' connections and carries out what an
/// [Attacker] decides about them. It decides nothing, and knows no scenario.
public final class Interposer implements AutoCloseable {
  private final Map<Origin, Listener> listeners = new HashMap<>();

  private Interposer() {}

  /// Listens on a free port of loopback for each site that the attacker can reach.
  ///
  /// @throws IOException where no port is to be had
  public static Interposer open(Reach reach, Attacker attacker, Scribe scribe) throws IOException {
    var interposer = new Interposer();
    try {
      for (var origin : reach.servers().keySet()) {
        interposer.listeners.put(origin, listen(origin, reach, attacker, scribe));
      }
      return interposer;
    } catch (IOException noFurtherPort) {
      interposer.close();
      throw noFurtherPort;
    }
  }

  private static Listener listen(Origin origin, Reach reach, Attacker attacker, Scribe scribe)
      throws IOException {
    return reach
        .carrier()
        .listen((connection, leg) ->
            new ConversationDriver(
                    new Conversation(leg, origin, attacker), connection, leg, reach, scribe)
                .owner());
  }

  /// Where clients that mean to go to an origin arrive instead.
  public Map<Origin, Integer> ports() {
    return listeners.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, listener -> listener.getValue().port()));
  }

  /// Stops listening. Connections end when either of their ends does.
  @Override
  public void close() {
    listeners.values().forEach(Listener::close);
  }
}
