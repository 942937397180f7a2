package interlope.wire.cipher;

import interlope.wire.tables.CipherSuite;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// AES-GCM or ChaCha20-Poly1305 under one key, with tags of 16 bytes.
final class Aead {
  static final int TAG = 16;

  private final boolean gcm;
  private final SecretKey key;
  private final Cipher cipher;

  Aead(CipherSuite.Mode mode, byte[] key) {
    this.gcm = mode == CipherSuite.Mode.GCM;
    this.key = new SecretKeySpec(key, gcm ? "AES" : "ChaCha20");
    this.cipher = Algorithms.cipher(gcm ? "AES/GCM/NoPadding" : "ChaCha20-Poly1305");
  }

  /// The iv with the sequence number laid over its end (RFC 9846 section 5.3, RFC 7905 section 2).
  static byte[] nonce(byte[] iv, long sequence) {
    var nonce = iv.clone();
    for (int back = 0; back < Long.BYTES; back++) {
      nonce[nonce.length - 1 - back] ^= (byte) (sequence >>> (8 * back));
    }
    return nonce;
  }

  /// The plaintext, or null where the tag is not right.
  byte @Nullable [] open(byte[] nonce, byte[] additional, byte[] sealed, int from) {
    try {
      return crypt(Cipher.DECRYPT_MODE, nonce, additional, sealed, from);
    } catch (AEADBadTagException _) {
      return null;
    }
  }

  byte[] seal(byte[] nonce, byte[] additional, byte[] plain) {
    try {
      return crypt(Cipher.ENCRYPT_MODE, nonce, additional, plain, 0);
    } catch (AEADBadTagException impossible) {
      throw new IllegalStateException("sealing checks no tag", impossible);
    }
  }

  private byte[] crypt(int mode, byte[] nonce, byte[] additional, byte[] input, int from)
      throws AEADBadTagException {
    try {
      cipher.init(mode, key, parameters(nonce));
      cipher.updateAAD(additional);
      return cipher.doFinal(input, from, input.length - from);
    } catch (AEADBadTagException wrong) {
      throw wrong;
    } catch (GeneralSecurityException unfit) {
      throw new IllegalStateException("key or nonce that does not fit the suite", unfit);
    }
  }

  private AlgorithmParameterSpec parameters(byte[] nonce) {
    return gcm ? new GCMParameterSpec(8 * TAG, nonce) : new IvParameterSpec(nonce);
  }
}
