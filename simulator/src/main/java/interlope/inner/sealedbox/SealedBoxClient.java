package interlope.inner.sealedbox;

import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.inner.InnerHttp;
import interlope.inner.OuterExchange;
import interlope.inner.sodium.Sodium;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import java.io.IOException;

/// Seals each request with a reply key of its own, so it has nothing to remember.
record SealedBoxClient(Bytes serverKey) implements InnerClient {
  @Override
  public InnerAnswer call(HttpRequest inner, OuterExchange transport) throws IOException {
    var reply = Sodium.boxKeyPair();
    var sealed = new SealedRequest(reply.publicKey(), inner).seal(serverKey);
    var outer = transport.exchange(InnerHttp.post(SealedRequest.PATH, sealed));
    if (outer.status() != 200) {
      return new InnerAnswer.NotOpened(outer, "the server answered " + outer.status());
    }
    return SealedRequest.openAnswer(outer, reply)
        .<InnerAnswer>map(InnerAnswer.Answered::new)
        .orElseGet(
            () -> new InnerAnswer.NotOpened(outer, "it was not sealed to this request's key"));
  }
}
