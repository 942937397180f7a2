package interlope.wire.cipher;

import interlope.wire.Bytes;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.TlsRecord;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// TLS 1.2 with an AEAD (RFC 5288 section 3, RFC 7905 section 2).
final class Aead12Protection implements RecordProtection {
  private final Aead aead;
  private final byte[] iv;
  private final int explicit;
  private long sequence;

  /// @param sequence of the first record
  Aead12Protection(CipherSuite.Mode mode, byte[] key, byte[] iv, long sequence) {
    this.aead = new Aead(mode, key);
    this.iv = iv;
    this.explicit = mode == CipherSuite.Mode.GCM ? Long.BYTES : 0;
    this.sequence = sequence;
  }

  /// The bytes of iv that the key block gives.
  static int ivLength(CipherSuite.Mode mode) {
    return mode == CipherSuite.Mode.GCM ? 4 : 12;
  }

  @Override
  public Optional<Content> open(TlsRecord next) {
    var fragment = next.fragment().toArray();
    int length = fragment.length - explicit - Aead.TAG;
    if (length < 0) {
      return Optional.empty();
    }
    var nonce =
        explicit == 0 ? Aead.nonce(iv, sequence) : explicitNonce(Arrays.copyOf(fragment, explicit));
    var plain = aead.open(nonce, header(sequence++, next.type(), length), fragment, explicit);
    return plain == null
        ? Optional.empty()
        : Optional.of(new Content(next.type(), Bytes.owning(plain)));
  }

  @Override
  public TlsRecord seal(ContentType type, Bytes plain) {
    var part = ByteBuffer.allocate(explicit);
    if (explicit > 0) {
      part.putLong(sequence);
    }
    var nonce = explicit == 0 ? Aead.nonce(iv, sequence) : explicitNonce(part.array());
    var sealed = aead.seal(nonce, header(sequence++, type, plain.size()), plain.toArray());
    return new TlsRecord(
        type,
        ProtocolVersion.TLS12,
        Bytes.concat(Bytes.owning(part.array()), Bytes.owning(sealed)));
  }

  /// What a record of TLS 1.2 authenticates besides its content (RFC 5246 section 6.2.3.3).
  static byte[] header(long sequence, ContentType type, int length) {
    return ByteBuffer.allocate(13)
        .putLong(sequence)
        .put((byte) type.code())
        .putShort((short) ProtocolVersion.TLS12)
        .putShort((short) length)
        .array();
  }

  private byte[] explicitNonce(byte[] part) {
    return ByteBuffer.allocate(iv.length + part.length).put(iv).put(part).array();
  }
}
