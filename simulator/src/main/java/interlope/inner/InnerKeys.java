package interlope.inner;

import interlope.wire.Bytes;

/// A server's long-term inner keys, as bytes of whatever its layer needs.
public record InnerKeys(Bytes publicKey, Bytes secretKey) {
  /// Without the secret key.
  @Override
  public String toString() {
    return "InnerKeys[publicKey=" + publicKey + "]";
  }
}
