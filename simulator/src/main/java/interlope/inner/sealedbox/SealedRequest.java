package interlope.inner.sealedbox;

import interlope.inner.InnerHttp;
import interlope.inner.InnerKeys;
import interlope.inner.sodium.Sodium;
import interlope.inner.sodium.Sodium.KeyPair;
import interlope.wire.Bytes;
import interlope.wire.http.HttpRequest;
import interlope.wire.http.HttpResponse;
import java.util.Optional;

/// What is sealed to the server, and how its answer is opened.
///
/// @param replyKey what the answer has to be sealed to
record SealedRequest(Bytes replyKey, HttpRequest inner) {
  /// Where it is sent.
  static final String PATH = "/inner";

  static Optional<SealedRequest> open(HttpRequest outer, InnerKeys keys) {
    if (!InnerHttp.isPost(outer, PATH)) {
      return Optional.empty();
    }
    return Sodium.openSealed(outer.body(), keys.publicKey(), keys.secretKey())
        .filter(plaintext -> plaintext.size() > Sodium.PUBLIC_KEY_BYTES)
        .flatMap(plaintext ->
            InnerHttp.request(plaintext.from(Sodium.PUBLIC_KEY_BYTES))
                .map(inner ->
                    new SealedRequest(plaintext.slice(0, Sodium.PUBLIC_KEY_BYTES), inner)));
  }

  Bytes seal(Bytes serverKey) {
    return Sodium.seal(Bytes.concat(replyKey, inner.toBytes()), serverKey)
        .orElseThrow(() -> new IllegalArgumentException("the server's inner key is no key"));
  }

  static Optional<HttpResponse> openAnswer(HttpResponse outer, KeyPair reply) {
    return Sodium.openSealed(outer.body(), reply.publicKey(), reply.secretKey())
        .flatMap(InnerHttp::answer);
  }
}
