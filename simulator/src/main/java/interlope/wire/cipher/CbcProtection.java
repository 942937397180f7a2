package interlope.wire.cipher;

import interlope.wire.Bytes;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.TlsRecord;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// TLS 1.2 with AES-CBC: MAC, then encrypt (RFC 5246 section 6.2.3.2), or the other way round (RFC
/// 7366). It is the attacker's, so its timing hides nothing.
final class CbcProtection implements RecordProtection {
  private static final int BLOCK = 16;

  private final Cipher cipher = Algorithms.cipher("AES/CBC/NoPadding");
  private final SecretKey key;
  private final Mac mac;
  private final boolean encryptThenMac;
  private long sequence;

  /// @param sequence of the first record
  CbcProtection(byte[] key, Mac mac, boolean encryptThenMac, long sequence) {
    this.key = new SecretKeySpec(key, "AES");
    this.mac = mac;
    this.encryptThenMac = encryptThenMac;
    this.sequence = sequence;
  }

  @Override
  public Optional<Content> open(TlsRecord next) {
    var fragment = next.fragment().toArray();
    int end = encryptThenMac ? fragment.length - mac.getMacLength() : fragment.length;
    if (end < 2 * BLOCK || end % BLOCK != 0) {
      return Optional.empty();
    }
    long number = sequence++;
    if (encryptThenMac && !hasMac(number, next.type(), fragment, end)) {
      return Optional.empty();
    }
    var padded = crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(fragment, BLOCK), fragment, BLOCK, end);
    int padding = padded[padded.length - 1] & 0xff;
    int unpadded = padded.length - 1 - padding;
    int length = encryptThenMac ? unpadded : unpadded - mac.getMacLength();
    if (length < 0
        || !isPadding(padded, unpadded)
        || (!encryptThenMac && !hasMac(number, next.type(), padded, length))) {
      return Optional.empty();
    }
    return Optional.of(new Content(next.type(), Bytes.owning(Arrays.copyOf(padded, length))));
  }

  @Override
  public TlsRecord seal(ContentType type, Bytes plain) {
    long number = sequence++;
    var content = plain.toArray();
    var inside = encryptThenMac ? content : withMac(number, type, content);
    var iv = unpredictable(number);
    var body = crypt(Cipher.ENCRYPT_MODE, iv, padded(inside));
    var fragment = ByteBuffer.allocate(BLOCK + body.length).put(iv).put(body).array();
    return new TlsRecord(
        type,
        ProtocolVersion.TLS12,
        Bytes.owning(encryptThenMac ? withMac(number, type, fragment) : fragment));
  }

  /// Whether the MAC of the first `length` bytes of `data` stands behind them.
  private boolean hasMac(long number, ContentType type, byte[] data, int length) {
    return MessageDigest.isEqual(
        macOf(number, type, data, length),
        Arrays.copyOfRange(data, length, length + mac.getMacLength()));
  }

  private byte[] withMac(long number, ContentType type, byte[] data) {
    var tag = macOf(number, type, data, data.length);
    return ByteBuffer.allocate(data.length + tag.length).put(data).put(tag).array();
  }

  private byte[] macOf(long number, ContentType type, byte[] data, int length) {
    mac.update(Aead12Protection.header(number, type, length));
    mac.update(data, 0, length);
    return mac.doFinal();
  }

  private static boolean isPadding(byte[] padded, int from) {
    byte value = padded[padded.length - 1];
    for (int at = from; at < padded.length; at++) {
      if (padded[at] != value) {
        return false;
      }
    }
    return true;
  }

  private static byte[] padded(byte[] content) {
    int padding = BLOCK - 1 - content.length % BLOCK;
    var padded = Arrays.copyOf(content, content.length + 1 + padding);
    Arrays.fill(padded, content.length, padded.length, (byte) padding);
    return padded;
  }

  /// An IV that nobody without the key foretells, made without randomness: the sequence number,
  /// encrypted.
  private byte[] unpredictable(long number) {
    return crypt(
        Cipher.ENCRYPT_MODE,
        new byte[BLOCK],
        ByteBuffer.allocate(BLOCK).putLong(BLOCK - Long.BYTES, number).array());
  }

  private byte[] crypt(int mode, byte[] iv, byte[] data) {
    return crypt(mode, iv, data, 0, data.length);
  }

  private byte[] crypt(int mode, byte[] iv, byte[] data, int from, int to) {
    try {
      cipher.init(mode, key, new IvParameterSpec(iv));
      return cipher.doFinal(data, from, to - from);
    } catch (GeneralSecurityException unfit) {
      throw new IllegalStateException("not whole blocks, or no key of AES", unfit);
    }
  }
}
