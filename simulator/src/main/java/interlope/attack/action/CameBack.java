package interlope.attack.action;

import interlope.wire.Bytes;
import interlope.wire.Direction;
import interlope.wire.http.HttpReader;
import interlope.wire.http.HttpResponse;
import interlope.wire.tables.Alert;
import interlope.wire.tables.ContentType;
import interlope.wire.tls.RecordReader;
import interlope.wire.tls.TlsRecord;

/// What a server sent back for recorded bytes, as somebody sees it who has no key to it.
sealed interface CameBack {
  /// An HTTP answer in the clear, the last of them.
  record Answer(int status) implements CameBack {}

  /// A TLS alert in the clear.
  ///
  /// @param name as the RFC has it
  record TlsAlert(String name) implements CameBack {}

  /// A handshake, or what looks like one, and the end of the connection.
  record Handshake() implements CameBack {}

  /// Neither HTTP nor TLS.
  record Other() implements CameBack {}

  record Nothing() implements CameBack {}

  static CameBack of(Bytes bytes) {
    if (bytes.isEmpty()) {
      return new Nothing();
    }
    var answers = new HttpReader(Direction.TO_CLIENT).feed(bytes);
    if (!answers.isEmpty()) {
      return new Answer(((HttpResponse) answers.getLast()).status());
    }
    var records = new RecordReader().feed(bytes);
    return records.stream()
        .filter(CameBack::isAlertInTheClear)
        .findFirst()
        .<CameBack>map(alert -> new TlsAlert(Alert.nameOf(alert.fragment().at(1))))
        .orElseGet(() -> records.isEmpty() ? new Other() : new Handshake());
  }

  /// An encrypted one is longer than two bytes (RFC 5246 section 6.2.3).
  private static boolean isAlertInTheClear(TlsRecord one) {
    return one.type() == ContentType.ALERT && one.fragment().size() == 2;
  }
}
