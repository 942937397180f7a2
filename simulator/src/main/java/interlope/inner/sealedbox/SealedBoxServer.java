package interlope.inner.sealedbox;

import interlope.inner.InnerHttp;
import interlope.inner.InnerKeys;
import interlope.inner.InnerReply;
import interlope.inner.InnerServer;
import interlope.inner.sodium.Sodium;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.function.Function;

/// Opens whatever is sealed to its key, as often as it comes.
record SealedBoxServer(InnerKeys keys) implements InnerServer {
  @Override
  public InnerReply serve(HttpRequest outer, Function<HttpRequest, HttpResponse> bank) {
    var opened = SealedRequest.open(outer, keys);
    if (opened.isEmpty()) {
      return new InnerReply.Refused("it was not sealed to the server's inner key");
    }
    return Sodium.seal(bank.apply(opened.get().inner()).toBytes(), opened.get().replyKey())
        .<InnerReply>map(sealed -> new InnerReply.Served(InnerHttp.ok(sealed)))
        .orElseGet(() -> new InnerReply.Refused("its reply key is no key"));
  }
}
