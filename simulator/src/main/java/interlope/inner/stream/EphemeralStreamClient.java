package interlope.inner.stream;

import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.inner.InnerHttp;
import interlope.inner.OuterExchange;
import interlope.inner.sodium.Sodium;
import interlope.inner.sodium.Sodium.KeyPair;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Shakes hands before its first request and sends nothing to a server whose signature is wrong.
final class EphemeralStreamClient implements InnerClient {
  private final Bytes serverPublicKey;
  private @Nullable Session session;

  EphemeralStreamClient(Bytes serverPublicKey) {
    this.serverPublicKey = serverPublicKey;
  }

  private record Session(Bytes id, SecretStream stream) {}

  @Override
  public InnerAnswer call(HttpRequest inner, OuterExchange transport) throws IOException {
    if (session != null) {
      return call(session, inner, transport);
    }
    var own = Sodium.exchangeKeyPair();
    var outer = transport.exchange(InnerHttp.post(EphemeralStream.HELLO_PATH, own.publicKey()));
    var agreed = agree(own, outer);
    if (agreed == null) {
      return new InnerAnswer.NotOpened(outer, "its hello was not signed by the server's inner key");
    }
    session = agreed;
    return call(agreed, inner, transport);
  }

  private @Nullable Session agree(KeyPair own, HttpResponse outer) {
    var hello = StreamHello.in(outer).filter(it -> it.isSignedBy(serverPublicKey, own.publicKey()));
    if (hello.isEmpty()) {
      return null;
    }
    return Sodium.clientStreamKeys(own, hello.get().serverKey())
        .map(keys -> new Session(hello.get().sessionId(), new SecretStream(keys)))
        .orElse(null);
  }

  private static InnerAnswer call(Session session, HttpRequest inner, OuterExchange transport)
      throws IOException {
    var sealed = session.stream().seal(inner.toBytes());
    var outer =
        transport.exchange(
            InnerHttp.post(EphemeralStream.PATH, Bytes.concat(session.id(), sealed)));
    if (outer.status() != 200) {
      return new InnerAnswer.NotOpened(outer, "the server answered " + outer.status());
    }
    return session.stream()
        .open(outer.body())
        .flatMap(InnerHttp::answer)
        .<InnerAnswer>map(InnerAnswer.Answered::new)
        .orElseGet(
            () -> new InnerAnswer.NotOpened(outer, "it is not the next message of the session"));
  }
}
