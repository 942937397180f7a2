package interlope.inner.stream;

import interlope.inner.sodium.Sodium;
import interlope.inner.sodium.Sodium.KeyPair;
import interlope.wire.Bytes;
import interlope.wire.http.HttpResponse;
import java.util.Optional;

/// The server's answer to a hello: session id, its fresh public key, signature.
record StreamHello(Bytes sessionId, Bytes serverKey, Bytes signature) {
  private static final Bytes CONTEXT = Bytes.ofText("interlope ephemeral-stream hello 1");
  private static final int KEY_AT = EphemeralStream.SESSION_ID_BYTES;
  private static final int SIGNATURE_AT = KEY_AT + Sodium.PUBLIC_KEY_BYTES;
  private static final int BYTES = SIGNATURE_AT + Sodium.SIGNATURE_BYTES;

  static StreamHello signed(Bytes sessionId, KeyPair own, Bytes clientKey, Bytes signingKey) {
    var signature = Sodium.sign(signedPart(clientKey, own.publicKey()), signingKey);
    return new StreamHello(sessionId, own.publicKey(), signature);
  }

  /// Empty where `outer` has not the form of one.
  static Optional<StreamHello> in(HttpResponse outer) {
    var body = outer.body();
    return outer.status() == 200 && body.size() == BYTES
        ? Optional.of(
            new StreamHello(
                body.slice(0, KEY_AT), body.slice(KEY_AT, SIGNATURE_AT), body.from(SIGNATURE_AT)))
        : Optional.empty();
  }

  boolean isSignedBy(Bytes serverPublicKey, Bytes clientKey) {
    return Sodium.isSigned(signedPart(clientKey, serverKey), signature, serverPublicKey);
  }

  Bytes toBytes() {
    return Bytes.concat(sessionId, serverKey, signature);
  }

  private static Bytes signedPart(Bytes clientKey, Bytes serverKey) {
    return Bytes.concat(CONTEXT, clientKey, serverKey);
  }
}
