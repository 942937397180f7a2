package interlope.wire.cipher;

import interlope.wire.Bytes;
import interlope.wire.tables.ContentType;
import interlope.wire.tls.TlsRecord;
import java.util.Optional;

/// One direction's keys, which open the records that follow each other there, or make them; one of
/// these does one or the other, since it counts them.
public sealed interface RecordProtection permits Aead12Protection, CbcProtection, Tls13Protection {
  /// What the next record carries; empty where it does not verify.
  Optional<Content> open(TlsRecord next);

  /// @param plain at most 16,384 bytes
  TlsRecord seal(ContentType type, Bytes plain);

  /// What was inside a record.
  record Content(ContentType type, Bytes plain) {}
}
