package interlope.inner.sealedbox;

import interlope.inner.BodySpan;
import interlope.inner.InnerClient;
import interlope.inner.InnerHttp;
import interlope.inner.InnerKeys;
import interlope.inner.InnerLayer;
import interlope.inner.InnerServer;
import interlope.inner.PageScript;
import interlope.inner.RecordingOpener;
import interlope.inner.sodium.Sodium;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.Lens;
import java.util.Optional;

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
    return new SealedBoxServer(keys);
  }

  @Override
  public InnerClient client(Bytes serverPublicKey) {
    return new SealedBoxClient(serverPublicKey);
  }

  @Override
  public Lens impersonate(InnerKeys stolen) {
    return new SealedBoxLens(stolen);
  }

  @Override
  public RecordingOpener openRecording(InnerKeys stolen) {
    return new SealedBoxRecording(stolen);
  }

  @Override
  public Optional<BodySpan> ciphertextOf(HttpRequest outer) {
    return InnerHttp.isPost(outer, SealedRequest.PATH)
            && outer.body().size() > Sodium.PUBLIC_KEY_BYTES
        ? Optional.of(new BodySpan(Sodium.PUBLIC_KEY_BYTES, outer.body().size()))
        : Optional.empty();
  }
}
