package interlope.inner.sodium;

import com.goterl.lazysodium.SodiumJava;
import com.goterl.lazysodium.utils.LibraryLoader;
import interlope.wire.Bytes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The calls of libsodium that the layers make, on values. The library is loaded once a process, by
/// the first call. For any thread.
public final class Sodium {
  public static final int PUBLIC_KEY_BYTES = 32;
  public static final int SIGNATURE_BYTES = 64;
  static final int SEAL_BYTES = PUBLIC_KEY_BYTES + 16;

  private static final int SIGNING_KEY_BYTES = 64;
  private static final int STREAM_KEY_BYTES = 32;
  private static final AtomicReference<@Nullable SodiumJava> LOADED = new AtomicReference<>();

  private Sodium() {}

  public record KeyPair(Bytes publicKey, Bytes secretKey) {}

  /// @param toPeer the key of the stream that this side sends, `fromPeer` of the one that it
  ///   receives
  public record StreamKeys(Bytes toPeer, Bytes fromPeer) {}

  /// A pair for `crypto_box_seal`.
  public static KeyPair boxKeyPair() {
    var publicKey = new byte[PUBLIC_KEY_BYTES];
    var secretKey = new byte[PUBLIC_KEY_BYTES];
    require(load().crypto_box_keypair(publicKey, secretKey));
    return new KeyPair(Bytes.owning(publicKey), Bytes.owning(secretKey));
  }

  /// Empty where `publicKey` is a point of low order, to which nothing can be sealed.
  public static Optional<Bytes> seal(Bytes plaintext, Bytes publicKey) {
    var sealed = new byte[plaintext.size() + SEAL_BYTES];
    int result =
        load().crypto_box_seal(sealed, plaintext.toArray(), plaintext.size(), publicKey.toArray());
    return result == 0 ? Optional.of(Bytes.owning(sealed)) : Optional.empty();
  }

  /// Empty where `sealed` is not authentic or was sealed to another key.
  public static Optional<Bytes> openSealed(Bytes sealed, Bytes publicKey, Bytes secretKey) {
    if (sealed.size() < SEAL_BYTES) {
      return Optional.empty();
    }
    var plaintext = new byte[sealed.size() - SEAL_BYTES];
    int result =
        load()
            .crypto_box_seal_open(
                plaintext,
                sealed.toArray(),
                sealed.size(),
                publicKey.toArray(),
                secretKey.toArray());
    return result == 0 ? Optional.of(Bytes.owning(plaintext)) : Optional.empty();
  }

  /// An Ed25519 pair.
  public static KeyPair signingKeyPair() {
    var publicKey = new byte[PUBLIC_KEY_BYTES];
    var secretKey = new byte[SIGNING_KEY_BYTES];
    require(load().crypto_sign_keypair(publicKey, secretKey));
    return new KeyPair(Bytes.owning(publicKey), Bytes.owning(secretKey));
  }

  public static Bytes sign(Bytes message, Bytes secretKey) {
    var signature = new byte[SIGNATURE_BYTES];
    require(
        load()
            .crypto_sign_detached(
                signature, null, message.toArray(), message.size(), secretKey.toArray()));
    return Bytes.owning(signature);
  }

  public static boolean isSigned(Bytes message, Bytes signature, Bytes publicKey) {
    return load()
            .crypto_sign_verify_detached(
                signature.toArray(), message.toArray(), message.size(), publicKey.toArray())
        == 0;
  }

  /// A pair for `crypto_kx`.
  public static KeyPair exchangeKeyPair() {
    var publicKey = new byte[PUBLIC_KEY_BYTES];
    var secretKey = new byte[PUBLIC_KEY_BYTES];
    require(load().crypto_kx_keypair(publicKey, secretKey));
    return new KeyPair(Bytes.owning(publicKey), Bytes.owning(secretKey));
  }

  /// Empty where the server's key is a point of low order.
  public static Optional<StreamKeys> clientStreamKeys(KeyPair own, Bytes serverKey) {
    var toPeer = new byte[STREAM_KEY_BYTES];
    var fromPeer = new byte[STREAM_KEY_BYTES];
    int result =
        load()
            .crypto_kx_client_session_keys(
                fromPeer,
                toPeer,
                own.publicKey().toArray(),
                own.secretKey().toArray(),
                serverKey.toArray());
    return result == 0
        ? Optional.of(new StreamKeys(Bytes.owning(toPeer), Bytes.owning(fromPeer)))
        : Optional.empty();
  }

  /// Empty where the client's key is a point of low order.
  public static Optional<StreamKeys> serverStreamKeys(KeyPair own, Bytes clientKey) {
    var toPeer = new byte[STREAM_KEY_BYTES];
    var fromPeer = new byte[STREAM_KEY_BYTES];
    int result =
        load()
            .crypto_kx_server_session_keys(
                fromPeer,
                toPeer,
                own.publicKey().toArray(),
                own.secretKey().toArray(),
                clientKey.toArray());
    return result == 0
        ? Optional.of(new StreamKeys(Bytes.owning(toPeer), Bytes.owning(fromPeer)))
        : Optional.empty();
  }

  public static Bytes random(int size) {
    var bytes = new byte[size];
    load().randombytes_buf(bytes, size);
    return Bytes.owning(bytes);
  }

  /// @throws UncheckedIOException where the library cannot be unpacked
  public static SodiumJava load() {
    var ready = LOADED.get();
    if (ready != null) {
      return ready;
    }
    synchronized (LOADED) {
      var loaded = LOADED.get();
      if (loaded == null) {
        loaded = unpackAndLoad();
        LOADED.set(loaded);
      }
      return loaded;
    }
  }

  /// Unpacks the library into a folder that only this user can open, and takes the folder away as
  /// soon as it is loaded. Left to itself the binding leaves a folder a process behind.
  private static SodiumJava unpackAndLoad() {
    try {
      var folder = Files.createTempDirectory("interlope-");
      var bundled = LibraryLoader.getSodiumPathInResources();
      var library = folder.resolve(bundled.substring(bundled.lastIndexOf('/') + 1));
      try (var in = SodiumJava.class.getResourceAsStream("/" + bundled)) {
        if (in == null) {
          throw new FileNotFoundException(bundled);
        }
        Files.copy(in, library);
        return new SodiumJava(library.toString());
      } finally {
        remove(library);
        remove(folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("libsodium cannot be unpacked", failure);
    }
  }

  /// Where a loaded library's file cannot be removed (Windows), the end of the process tries again.
  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException _) {
      path.toFile().deleteOnExit();
    }
  }

  public static void require(int result) {
    if (result != 0) {
      throw new IllegalStateException("libsodium failed where it cannot");
    }
  }
}
