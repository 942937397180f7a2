package interlope.inner.stream;

import com.goterl.lazysodium.interfaces.SecretStream.State;
import interlope.inner.sodium.Sodium;
import interlope.inner.sodium.Sodium.StreamKeys;
import interlope.wire.Bytes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One side of a session of two `crypto_secretstream_xchacha20poly1305` streams, one each way. The
/// header of a stream goes before its first message. For one thread at a time.
final class SecretStream {
  static final int HEADER_BYTES = 24;

  private static final int ADDED_BYTES = 17;
  private static final byte TAG_MESSAGE = 0;

  private final StreamKeys keys;
  private @Nullable State pushing;
  private @Nullable State pulling;

  SecretStream(StreamKeys keys) {
    this.keys = keys;
  }

  /// The next message of the stream to the peer.
  Bytes seal(Bytes plaintext) {
    var ciphertext = new byte[plaintext.size() + ADDED_BYTES];
    var state = pushing;
    if (state != null) {
      push(state, ciphertext, plaintext);
      return Bytes.owning(ciphertext);
    }
    state = new State();
    var header = new byte[HEADER_BYTES];
    Sodium.require(
        Sodium.load()
            .crypto_secretstream_xchacha20poly1305_init_push(
                state, header, keys.toPeer().toArray()));
    push(state, ciphertext, plaintext);
    pushing = state;
    return Bytes.concat(Bytes.owning(header), Bytes.owning(ciphertext));
  }

  /// What is inside the next message of the peer's stream. Empty where that is not what it is; the
  /// stream then stays where it was and still takes the right one.
  Optional<Bytes> open(Bytes sealed) {
    return pulling == null ? openFirst(sealed) : pull(pulling, sealed);
  }

  private Optional<Bytes> openFirst(Bytes sealed) {
    if (sealed.size() < HEADER_BYTES) {
      return Optional.empty();
    }
    var state = new State();
    int result =
        Sodium.load()
            .crypto_secretstream_xchacha20poly1305_init_pull(
                state, sealed.slice(0, HEADER_BYTES).toArray(), keys.fromPeer().toArray());
    var plaintext = result == 0 ? pull(state, sealed.from(HEADER_BYTES)) : Optional.<Bytes>empty();
    if (plaintext.isPresent()) {
      pulling = state;
    }
    return plaintext;
  }

  private static void push(State state, byte[] ciphertext, Bytes plaintext) {
    Sodium.require(
        Sodium.load()
            .crypto_secretstream_xchacha20poly1305_push(
                state,
                ciphertext,
                null,
                plaintext.toArray(),
                plaintext.size(),
                null,
                0,
                TAG_MESSAGE));
  }

  private static Optional<Bytes> pull(State state, Bytes ciphertext) {
    if (ciphertext.size() < ADDED_BYTES) {
      return Optional.empty();
    }
    var plaintext = new byte[ciphertext.size() - ADDED_BYTES];
    var tag = new byte[1];
    int result =
        Sodium.load()
            .crypto_secretstream_xchacha20poly1305_pull(
                state, plaintext, null, tag, ciphertext.toArray(), ciphertext.size(), null, 0);
    return result == 0 ? Optional.of(Bytes.owning(plaintext)) : Optional.empty();
  }
}
