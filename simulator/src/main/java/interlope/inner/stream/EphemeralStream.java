package interlope.inner.stream;

import interlope.inner.BodySpan;
import interlope.inner.InnerClient;
import interlope.inner.InnerHttp;
import interlope.inner.InnerKeys;
import interlope.inner.InnerLayer;
import interlope.inner.InnerServer;
import interlope.inner.RecordingOpener;
import interlope.inner.sodium.Sodium;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.Lens;
import java.util.Optional;

/// A session: `crypto_kx` with fresh keys on both sides, the server's signed by its long-term inner
/// Ed25519 key, then `crypto_secretstream_xchacha20poly1305` each way. The streams refuse what
/// comes again, late or not at all; the long-term key opens nothing, it only signs.
///
/// Hello: the client's public key; session id, the server's public key, signature. Then requests:
/// session id, the stream's header before its first message, ciphertext. Answers: likewise without
/// the id.
public final class EphemeralStream implements InnerLayer {
  static final String HELLO_PATH = "/inner/hello";
  static final String PATH = "/inner";
  static final int SESSION_ID_BYTES = 16;

  @Override
  public String word() {
    return "ephemeral-stream";
  }

  @Override
  public InnerKeys newServerKeys() {
    var pair = Sodium.signingKeyPair();
    return new InnerKeys(pair.publicKey(), pair.secretKey());
  }

  @Override
  public InnerServer server(InnerKeys keys) {
    return new EphemeralStreamServer(keys);
  }

  @Override
  public InnerClient client(Bytes serverPublicKey) {
    return new EphemeralStreamClient(serverPublicKey);
  }

  @Override
  public Lens impersonate(InnerKeys stolen) {
    return new EphemeralStreamLens(stolen);
  }

  @Override
  public RecordingOpener openRecording(InnerKeys stolen) {
    return new EphemeralStreamRecording();
  }

  /// From outside, a stream's first message, with its header, looks like the later ones, without.
  /// So this is the part that is ciphertext in either: all of it in the first, all but the first 24
  /// bytes in the others.
  @Override
  public Optional<BodySpan> ciphertextOf(HttpRequest outer) {
    int from = SESSION_ID_BYTES + SecretStream.HEADER_BYTES;
    return InnerHttp.isPost(outer, PATH) && outer.body().size() > from
        ? Optional.of(new BodySpan(from, outer.body().size()))
        : Optional.empty();
  }
}
