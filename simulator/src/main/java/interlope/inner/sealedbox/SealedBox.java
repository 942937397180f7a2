package interlope.inner.sealedbox;

import interlope.inner.BodySpan;
import interlope.inner.InnerAnswer;
import interlope.inner.InnerClient;
import interlope.inner.InnerHttp;
import interlope.inner.InnerKeys;
import interlope.inner.InnerLayer;
import interlope.inner.InnerReply;
import interlope.inner.InnerServer;
import interlope.inner.OuterExchange;
import interlope.inner.PageScript;
import interlope.inner.RecordingOpener;
import interlope.inner.sodium.Sodium;
import interlope.wire.Bytes;
import interlope.wire.ExchangeId;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import interlope.wire.http.Lens;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// libsodium's `crypto_box_seal`: a request is sealed to the server's inner X25519 key and holds a
/// fresh reply key of the client's before the inner message; the answer is sealed to that. Anybody
/// can seal to the server, whenever and as often as they like, and nothing says what answers what.
public final class SealedBox implements InnerLayer {
  private static final PageScript SCRIPT = PageScript.resource("sealed-box.js");

  @Override
  public String word() {
    return "sealed-box";
  }

  @Override
  public Optional<PageScript> pageScript() {
    return Optional.of(SCRIPT);
  }

  @Override
  public InnerKeys newServerKeys() {
    var pair = Sodium.boxKeyPair();
    return new InnerKeys(pair.publicKey(), pair.secretKey());
  }

  @Override
  public InnerServer server(InnerKeys keys) {
    return (outer, bank) -> serve(keys, outer, bank);
  }

  @Override
  public InnerClient client(Bytes serverPublicKey) {
    return (inner, transport) -> call(serverPublicKey, inner, transport);
  }

  @Override
  public Lens impersonate(InnerKeys stolen) {
    return new SealedBoxLens(stolen);
  }

  @Override
  public RecordingOpener openRecording(InnerKeys stolen) {
    return new RecordingOpener() {
      @Override
      public Optional<HttpRequest> request(ExchangeId id, HttpRequest outer) {
        return SealedRequest.open(outer, stolen).map(SealedRequest::inner);
      }

      @Override
      public Optional<HttpResponse> answer(ExchangeId id, HttpResponse outer) {
        return Optional.empty();
      }
    };
  }

  @Override
  public Optional<BodySpan> ciphertextOf(HttpRequest outer) {
    return InnerHttp.isPost(outer, SealedRequest.PATH)
            && outer.body().size() > Sodium.PUBLIC_KEY_BYTES
        ? Optional.of(new BodySpan(Sodium.PUBLIC_KEY_BYTES, outer.body().size()))
        : Optional.empty();
  }

  private static InnerAnswer call(Bytes serverKey, HttpRequest inner, OuterExchange transport)
      throws IOException {
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

  private static InnerReply serve(
      InnerKeys keys, HttpRequest outer, Function<HttpRequest, HttpResponse> bank) {
    var opened = SealedRequest.open(outer, keys);
    if (opened.isEmpty()) {
      return new InnerReply.Refused("it was not sealed to the server's inner key");
    }
    return Sodium.seal(bank.apply(opened.get().inner()).toBytes(), opened.get().replyKey())
        .<InnerReply>map(sealed -> new InnerReply.Served(InnerHttp.ok(sealed)))
        .orElseGet(() -> new InnerReply.Refused("its reply key is no key"));
  }
}
