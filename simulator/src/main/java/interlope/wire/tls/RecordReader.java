package interlope.wire.tls;

import interlope.wire.Bytes;
import interlope.wire.tables.ContentType;
import java.util.ArrayList;
import java.util.List;

/// Cuts one direction of a byte stream into whole TLS records. Not for several threads.
public final class RecordReader {
  /// RFC 5246 section 6.2.3; TLS 1.3 allows less.
  private static final int LONGEST = (1 << 14) + 2048;

  private Bytes pending = Bytes.EMPTY;
  private boolean broken;

  /// The records that are whole now. After bytes that are not TLS there are none any more.
  public List<TlsRecord> feed(Bytes more) {
    pending = pending.isEmpty() ? more : Bytes.concat(pending, more);
    var whole = new ArrayList<TlsRecord>();
    int at = 0;
    while (!broken && at < pending.size()) {
      var type = ContentType.of(pending.at(at));
      broken = type.isEmpty() || !headerIsPlausible(at);
      if (broken || pending.size() < at + TlsRecord.HEADER) {
        break;
      }
      int end = at + TlsRecord.HEADER + number(at + 3);
      if (pending.size() < end) {
        break;
      }
      whole.add(
          new TlsRecord(type.get(), number(at + 1), pending.slice(at + TlsRecord.HEADER, end)));
      at = end;
    }
    pending = pending.from(at);
    return whole;
  }

  /// Bytes that belong to no whole record yet, or to none at all.
  public Bytes rest() {
    return pending;
  }

  /// Whether the stream held something that is not a TLS record.
  public boolean isBroken() {
    return broken;
  }

  /// [#rest()], which is then no longer held here.
  public Bytes drain() {
    var held = pending;
    pending = Bytes.EMPTY;
    return held;
  }

  private boolean headerIsPlausible(int at) {
    return (pending.size() < at + 2 || pending.at(at + 1) == 3)
        && (pending.size() < at + TlsRecord.HEADER || number(at + 3) <= LONGEST);
  }

  private int number(int at) {
    return (pending.at(at) << 8) | pending.at(at + 1);
  }
}
