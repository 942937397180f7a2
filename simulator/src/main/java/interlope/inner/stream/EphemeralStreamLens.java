package interlope.inner.stream;

import interlope.inner.InnerHttp;
import interlope.inner.InnerKeys;
import interlope.inner.sodium.Sodium;
import interlope.inner.sodium.Sodium.KeyPair;
import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpMessage;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stolen signing key in the path: two sessions, one with the client, in which the attacker signs
/// a fresh key of its own, and one with the server. Both go by the id that the server gave.
final class EphemeralStreamLens implements Lens {
  private final InnerKeys stolen;
  private final Map<Bytes, Session> sessions = new HashMap<>();
  private final Map<ExchangeId, Exchange> exchanges = new HashMap<>();

  EphemeralStreamLens(InnerKeys stolen) {
    this.stolen = stolen;
  }

  private record Session(SecretStream client, SecretStream server) {}

  /// What is under way, from its request on.
  private sealed interface Exchange {}

  /// @param clientKey what the client sent
  /// @param own what the server gets in its place
  private record Hello(Bytes clientKey, KeyPair own) implements Exchange {}

  /// A request whose inside was opened, and its answer, once there is one.
  private static final class Call implements Exchange {
    final Session session;
    final HttpRequest outer;
    boolean answerStaysClosed;
    @Nullable HttpResponse outerAnswer;

    Call(Session session, HttpRequest outer) {
      this.session = session;
      this.outer = outer;
    }
  }

  @Override
  public HttpMessage open(ExchangeId id, Direction to, HttpMessage message) {
    return switch (message) {
      case HttpRequest request -> openRequest(id, request);
      case HttpResponse answer ->
          exchanges.get(id) instanceof Call call ? openAnswer(call, answer) : answer;
    };
  }

  @Override
  public HttpMessage close(ExchangeId id, Direction to, HttpMessage message) {
    return switch (exchanges.get(id)) {
      case null -> message;
      case Hello hello ->
          switch (message) {
            case HttpRequest request -> request.withBody(hello.own().publicKey());
            case HttpResponse answer -> greet(hello, answer);
          };
      case Call call ->
          switch (message) {
            case HttpRequest request -> closeRequest(call, request);
            case HttpResponse answer -> closeAnswer(call, answer);
          };
    };
  }

  private HttpMessage openRequest(ExchangeId id, HttpRequest outer) {
    if (InnerHttp.isPost(outer, EphemeralStream.HELLO_PATH)
        && outer.body().size() == Sodium.PUBLIC_KEY_BYTES) {
      exchanges.put(id, new Hello(outer.body(), Sodium.exchangeKeyPair()));
      return outer;
    }
    if (!InnerHttp.isPost(outer, EphemeralStream.PATH)
        || outer.body().size() < EphemeralStream.SESSION_ID_BYTES) {
      return outer;
    }
    var session = sessions.get(idIn(outer));
    if (session == null) {
      return outer;
    }
    var inside =
        session
            .client()
            .open(outer.body().from(EphemeralStream.SESSION_ID_BYTES))
            .flatMap(InnerHttp::request);
    if (inside.isEmpty()) {
      return outer;
    }
    exchanges.put(id, new Call(session, outer));
    return inside.get();
  }

  private static HttpMessage openAnswer(Call call, HttpResponse outer) {
    var inside =
        outer.status() == 200
            ? call.session.server().open(outer.body()).flatMap(InnerHttp::answer)
            : Optional.<HttpResponse>empty();
    call.answerStaysClosed = inside.isEmpty();
    call.outerAnswer = outer;
    return inside.isEmpty() ? outer : inside.get();
  }

  /// Makes both sessions and answers the client in the server's place.
  private HttpMessage greet(Hello hello, HttpResponse outer) {
    var real = StreamHello.in(outer);
    if (real.isEmpty()) {
      return outer;
    }
    var own = Sodium.exchangeKeyPair();
    var withClient = Sodium.serverStreamKeys(own, hello.clientKey());
    var withServer = Sodium.clientStreamKeys(hello.own(), real.get().serverKey());
    if (withClient.isEmpty() || withServer.isEmpty()) {
      return outer;
    }
    var id = real.get().sessionId();
    sessions.put(
        id, new Session(new SecretStream(withClient.get()), new SecretStream(withServer.get())));
    return outer.withBody(
        StreamHello.signed(id, own, hello.clientKey(), stolen.secretKey()).toBytes());
  }

  private static HttpMessage closeRequest(Call call, HttpRequest inner) {
    return call.outer.withBody(
        Bytes.concat(idIn(call.outer), call.session.server().seal(inner.toBytes())));
  }

  private static HttpMessage closeAnswer(Call call, HttpResponse inner) {
    if (call.answerStaysClosed) {
      return inner;
    }
    var sealed = call.session.client().seal(inner.toBytes());
    // An answer of the attacker's own, with no outer one of the server's to imitate.
    return call.outerAnswer == null ? InnerHttp.ok(sealed) : call.outerAnswer.withBody(sealed);
  }

  private static Bytes idIn(HttpRequest outer) {
    return outer.body().slice(0, EphemeralStream.SESSION_ID_BYTES);
  }
}
