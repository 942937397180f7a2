package interlope.client;

import interlope.event.Event;
import interlope.event.Party;
import interlope.event.Transcript;
import interlope.wire.ExchangeId;
import interlope.wire.Leg;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Counts the client's requests on each of its connections as they go out, and writes down what
/// they mean inside the inner layer. On the client's one thread.
final class Exchanges implements Interceptor {
  private final Transcript transcript;
  private final Map<Leg, Integer> requests = new HashMap<>();
  private @Nullable HttpRequest meaning;
  private @Nullable ExchangeId last;

  Exchanges(Transcript transcript) {
    this.transcript = transcript;
  }

  /// What the next message means; null where it is a step of an inner handshake.
  void sending(@Nullable HttpRequest call) {
    meaning = call;
  }

  /// The client took `answer` as the answer to the request that it sent last.
  void took(HttpResponse answer) {
    transcript.add(Party.CLIENT, new Event.Took(Objects.requireNonNull(last), answer));
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    var socket = Objects.requireNonNull(chain.connection()).socket();
    var leg = new Leg(socket.getLocalPort(), socket.getPort());
    last = new ExchangeId(leg, requests.merge(leg, 1, Integer::sum));
    if (meaning != null) {
      transcript.add(Party.CLIENT, new Event.Asked(last, meaning));
    }
    return chain.proceed(chain.request());
  }
}
