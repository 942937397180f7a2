package interlope.wire.tls;

import interlope.wire.Bytes;
import interlope.wire.tables.ContentType;

/// One record as it is on the wire (RFC 9846 section 5.1), its fragment protected or not.
///
/// @param version the two bytes of the record's header as a number, such as `0x0303`
/// @param fragment at most 65,535 bytes; peers keep it under 18,433
public record TlsRecord(ContentType type, int version, Bytes fragment) {
  static final int HEADER = 5;

  public TlsRecord {
    if (version < 0 || version > 0xffff) {
      throw new IllegalArgumentException("a version is two bytes, not " + version);
    }
    if (fragment.size() > 0xffff) {
      throw new IllegalArgumentException("too long for a record: " + fragment.size());
    }
  }

  public Bytes toBytes() {
    return Bytes.concat(header(), fragment);
  }

  public Bytes header() {
    int length = fragment.size();
    return Bytes.owning(
        new byte[] {
          (byte) type.code(),
          (byte) (version >> 8),
          (byte) version,
          (byte) (length >> 8),
          (byte) length
        });
  }
}
