package interlope.inner.stream;

import interlope.inner.InnerHttp;
import interlope.inner.InnerKeys;
import interlope.inner.InnerReply;
import interlope.inner.InnerServer;
import interlope.inner.sodium.Sodium;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps its sessions by id for as long as the run lasts, whatever connection they come over. What
/// is refused leaves its session as it was.
final class EphemeralStreamServer implements InnerServer {
  private final InnerKeys keys;
  private final Map<Bytes, SecretStream> sessions = new HashMap<>();

  EphemeralStreamServer(InnerKeys keys) {
    this.keys = keys;
  }

  @Override
  public InnerReply serve(HttpRequest outer, Function<HttpRequest, HttpResponse> bank) {
    if (InnerHttp.isPost(outer, EphemeralStream.HELLO_PATH)) {
      return greet(outer.body());
    }
    if (!InnerHttp.isPost(outer, EphemeralStream.PATH)) {
      return new InnerReply.Refused("it is no message of the inner layer");
    }
    return serveInSession(outer.body(), bank);
  }

  private InnerReply greet(Bytes clientKey) {
    if (clientKey.size() != Sodium.PUBLIC_KEY_BYTES) {
      return new InnerReply.Refused("its hello is no public key");
    }
    var own = Sodium.exchangeKeyPair();
    var streamKeys = Sodium.serverStreamKeys(own, clientKey);
    if (streamKeys.isEmpty()) {
      return new InnerReply.Refused("its hello is no public key");
    }
    var id = Sodium.random(EphemeralStream.SESSION_ID_BYTES);
    sessions.put(id, new SecretStream(streamKeys.get()));
    var hello = StreamHello.signed(id, own, clientKey, keys.secretKey());
    return new InnerReply.Greeted(InnerHttp.ok(hello.toBytes()));
  }

  private InnerReply serveInSession(Bytes body, Function<HttpRequest, HttpResponse> bank) {
    if (body.size() < EphemeralStream.SESSION_ID_BYTES) {
      return new InnerReply.Refused("it names no session");
    }
    var session = sessions.get(body.slice(0, EphemeralStream.SESSION_ID_BYTES));
    if (session == null) {
      return new InnerReply.Refused("it names no session");
    }
    var inner =
        session.open(body.from(EphemeralStream.SESSION_ID_BYTES)).flatMap(InnerHttp::request);
    if (inner.isEmpty()) {
      return new InnerReply.Refused("it is not the next message of its session");
    }
    var answer = bank.apply(inner.get());
    return new InnerReply.Served(InnerHttp.ok(session.seal(answer.toBytes())));
  }
}
