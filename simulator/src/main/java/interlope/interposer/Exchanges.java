package interlope.interposer;

import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Which answer belongs to which request of one connection, and that answers leave in the order of
/// their requests (RFC 9112 section 9.3.2): an answer of the attacker's own waits behind those that
/// the server still owes.
final class Exchanges {
  private final Leg front;
  private final Deque<Awaited> awaited = new ArrayDeque<>();
  private int requests;

  /// @param own the attacker's own answer, null where the server's is awaited
  private record Awaited(ExchangeId id, @Nullable HttpResponse own) {}

  Exchanges(Leg front) {
    this.front = front;
  }

  /// A whole request has been read.
  ExchangeId asked() {
    return new ExchangeId(front, ++requests);
  }

  /// Whether a whole request has been read.
  boolean anyAsked() {
    return requests > 0;
  }

  /// The request went on, so the server will answer it.
  void passedOn(ExchangeId id) {
    awaited.add(new Awaited(id, null));
  }

  /// The attacker answers the request itself.
  void answered(ExchangeId id, HttpResponse own) {
    awaited.add(new Awaited(id, own));
  }

  /// The exchange that the server's next answer belongs to. One that nobody asked for counts under
  /// the last request.
  ///
  /// @param interim whether its final answer is still to come (RFC 9110 section 15.2)
  ExchangeId answering(boolean interim) {
    var next = interim ? awaited.peek() : awaited.poll();
    return next == null ? new ExchangeId(front, Math.max(1, requests)) : next.id();
  }

  /// Hands over the attacker's own answers whose turn has come.
  void due(BiConsumer<ExchangeId, HttpResponse> send) {
    for (var next = awaited.peek(); next != null && next.own() != null; next = awaited.peek()) {
      awaited.remove();
      send.accept(next.id(), next.own());
    }
  }
}
