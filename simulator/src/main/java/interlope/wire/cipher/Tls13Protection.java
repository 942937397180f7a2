package interlope.wire.cipher;

import interlope.wire.Bytes;
import interlope.wire.tables.CipherSuite;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.ProtocolVersion;
import interlope.wire.tls.TlsRecord;
import java.util.Optional;

/// The records of TLS 1.3 under one traffic secret (RFC 9846 sections 5.2 and 7.3).
public final class Tls13Protection implements RecordProtection {
  private static final int IV = 12;

  private final CipherSuite suite;
  private final Bytes secret;
  private final Aead aead;
  private final byte[] iv;
  private long sequence;

  public Tls13Protection(CipherSuite suite, Bytes secret) {
    this.suite = suite;
    this.secret = secret;
    this.aead =
        new Aead(
            suite.mode(), KeySchedule.expandLabel(suite.prf(), secret, "key", suite.keyLength()));
    this.iv = KeySchedule.expandLabel(suite.prf(), secret, "iv", IV);
  }

  /// What follows this one after a KeyUpdate (RFC 9846 section 7.2).
  public Tls13Protection updated() {
    return new Tls13Protection(
        suite,
        Bytes.owning(KeySchedule.expandLabel(suite.prf(), secret, "traffic upd", secret.size())));
  }

  @Override
  public Optional<Content> open(TlsRecord next) {
    var nonce = Aead.nonce(iv, sequence++);
    var sealed = next.fragment().toArray();
    if (sealed.length < Aead.TAG) {
      return Optional.empty();
    }
    var inner = aead.open(nonce, next.header().toArray(), sealed, 0);
    return inner == null ? Optional.empty() : content(Bytes.owning(inner));
  }

  @Override
  public TlsRecord seal(ContentType type, Bytes plain) {
    var inner = Bytes.concat(plain, Bytes.owning(new byte[] {(byte) type.code()}));
    var header =
        new TlsRecord(
                ContentType.APPLICATION_DATA,
                ProtocolVersion.TLS12,
                Bytes.owning(new byte[inner.size() + Aead.TAG]))
            .header();
    return new TlsRecord(
        ContentType.APPLICATION_DATA,
        ProtocolVersion.TLS12,
        Bytes.owning(aead.seal(Aead.nonce(iv, sequence++), header.toArray(), inner.toArray())));
  }

  /// Zeros behind the content type are padding (RFC 9846 section 5.4).
  private static Optional<Content> content(Bytes inner) {
    int end = inner.size() - 1;
    while (end >= 0 && inner.at(end) == 0) {
      end--;
    }
    int typeAt = end;
    return typeAt < 0
        ? Optional.empty()
        : ContentType.of(inner.at(typeAt)).map(type -> new Content(type, inner.slice(0, typeAt)));
  }
}
