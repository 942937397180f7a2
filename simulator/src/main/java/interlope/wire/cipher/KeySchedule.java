package interlope.wire.cipher;

import interlope.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Derives secrets and keys from secrets.
public final class KeySchedule {
  private KeySchedule() {}

  /// The PRF of TLS 1.2 (RFC 5246 section 5).
  ///
  /// @param hmac `HmacSHA256` or `HmacSHA384`
  public static Bytes prf(String hmac, Bytes secret, String label, Bytes seed, int length) {
    var mac = Algorithms.mac(hmac, secret.toArray());
    var labelAndSeed = Bytes.concat(Bytes.ofText(label), seed).toArray();
    var out = new byte[length];
    var a = labelAndSeed;
    for (int at = 0; at < length; at += mac.getMacLength()) {
      a = mac.doFinal(a);
      mac.update(a);
      var block = mac.doFinal(labelAndSeed);
      System.arraycopy(block, 0, out, at, Math.min(block.length, length - at));
    }
    return Bytes.owning(out);
  }

  /// HKDF-Expand-Label of TLS 1.3 with an empty context (RFC 9846 section 7.1).
  ///
  /// @param hmac `HmacSHA256` or `HmacSHA384`
  /// @param length at most that of the hash: all that records need
  static byte[] expandLabel(String hmac, Bytes secret, String label, int length) {
    var mac = Algorithms.mac(hmac, secret.toArray());
    var full = ("tls13 " + label).getBytes(StandardCharsets.US_ASCII);
    mac.update((byte) (length >> 8));
    mac.update((byte) length);
    mac.update((byte) full.length);
    mac.update(full);
    mac.update((byte) 0); // the empty context
    mac.update((byte) 1); // HKDF's first and only block
    return Arrays.copyOf(mac.doFinal(), length);
  }
}
