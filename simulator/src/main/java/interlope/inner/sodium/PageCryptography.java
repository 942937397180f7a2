package interlope.inner.sodium;

import interlope.wire.Bytes;
import java.util.Optional;

/// The calls of libsodium that the embedded browser offers to a page's script, as other browsers
/// offer WebCrypto. What is done with them is the script's own affair.
public final class PageCryptography {
  private PageCryptography() {}

  /// A pair for `crypto_box_seal`, 32 bytes each.
  public record BoxKeys(Bytes publicKey, Bytes secretKey) {}

  public static BoxKeys newBoxKeys() {
    var pair = Sodium.boxKeyPair();
    return new BoxKeys(pair.publicKey(), pair.secretKey());
  }

  /// Empty where `publicKey` is no key that anything can be sealed to.
  public static Optional<Bytes> seal(Bytes plaintext, Bytes publicKey) {
    return publicKey.size() == Sodium.PUBLIC_KEY_BYTES
        ? Sodium.seal(plaintext, publicKey)
        : Optional.empty();
  }

  /// Empty where `sealed` is not authentic or was sealed to another key.
  public static Optional<Bytes> open(Bytes sealed, Bytes publicKey, Bytes secretKey) {
    return publicKey.size() == Sodium.PUBLIC_KEY_BYTES
            && secretKey.size() == Sodium.PUBLIC_KEY_BYTES
        ? Sodium.openSealed(sealed, publicKey, secretKey)
        : Optional.empty();
  }

  public static Bytes random(int size) {
    return Sodium.random(size);
  }
}
