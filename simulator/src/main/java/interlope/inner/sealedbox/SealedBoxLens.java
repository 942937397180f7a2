package interlope.inner.sealedbox;

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
import org.jspecify.annotations.Nullable;

/// A stolen sealed-box key in the path: opens the client's request, seals it again with a reply key
/// of the attacker's own, so that it can read the answer, and seals that to the client's.
final class SealedBoxLens implements Lens {
  private final InnerKeys stolen;
  private final Map<ExchangeId, Exchange> opened = new HashMap<>();

  SealedBoxLens(InnerKeys stolen) {
    this.stolen = stolen;
  }

  /// An exchange whose request was opened.
  private static final class Exchange {
    final HttpRequest outer;
    final Bytes clientReplyKey;
    final KeyPair ownReply = Sodium.boxKeyPair();
    boolean answerStaysClosed;
    @Nullable HttpResponse outerAnswer;

    Exchange(HttpRequest outer, Bytes clientReplyKey) {
      this.outer = outer;
      this.clientReplyKey = clientReplyKey;
    }
  }

  @Override
  public HttpMessage open(ExchangeId id, Direction to, HttpMessage message) {
    return switch (message) {
      case HttpRequest request -> openRequest(id, request);
      case HttpResponse answer -> openAnswer(id, answer);
    };
  }

  @Override
  public HttpMessage close(ExchangeId id, Direction to, HttpMessage message) {
    var exchange = opened.get(id);
    if (exchange == null) {
      return message;
    }
    return switch (message) {
      case HttpRequest request ->
          exchange.outer.withBody(
              new SealedRequest(exchange.ownReply.publicKey(), request).seal(stolen.publicKey()));
      case HttpResponse answer -> closeAnswer(exchange, answer);
    };
  }

  private HttpMessage openRequest(ExchangeId id, HttpRequest outer) {
    var inside = SealedRequest.open(outer, stolen);
    if (inside.isEmpty()) {
      return outer;
    }
    opened.put(id, new Exchange(outer, inside.get().replyKey()));
    return inside.get().inner();
  }

  private HttpMessage openAnswer(ExchangeId id, HttpResponse outer) {
    var exchange = opened.get(id);
    if (exchange == null) {
      return outer;
    }
    var inside = SealedRequest.openAnswer(outer, exchange.ownReply);
    exchange.answerStaysClosed = inside.isEmpty();
    exchange.outerAnswer = outer;
    return inside.isEmpty() ? outer : inside.get();
  }

  private static HttpMessage closeAnswer(Exchange exchange, HttpResponse answer) {
    if (exchange.answerStaysClosed) {
      return answer;
    }
    var sealed = Sodium.seal(answer.toBytes(), exchange.clientReplyKey);
    if (sealed.isEmpty()) {
      return answer;
    }
    // An answer of the attacker's own, with no outer one of the server's to imitate.
    return exchange.outerAnswer == null
        ? InnerHttp.ok(sealed.get())
        : exchange.outerAnswer.withBody(sealed.get());
  }
}
