package interlope.app.gui.message.words;

import interlope.ladder.Crossing;
import interlope.ladder.Rung;
import interlope.wire.Bytes;
import interlope.wire.fields.Dissection;
import interlope.wire.fields.Field;
import interlope.wire.tables.ContentType;
import interlope.wire.tls.HandshakeMessage;
import interlope.wire.tls.HandshakeReader;
import java.util.ArrayList;
import java.util.List;

/// The records of a crossing, and what is in them.
///
/// @param opened whether the party that looks has TLS taken off
public record RecordedBytes(Rung.Kind kind, Crossing crossing, boolean opened) {
  private static final int HEADER = 5;

  /// Bytes with the names of their fields.
  public record Dissected(Bytes bytes, List<Field> fields) {
    public Dissected {
      fields = List.copyOf(fields);
    }
  }

  public boolean isPlain() {
    return crossing.layer().equals("plain");
  }

  /// What TLS hid, where it is another thing than the records.
  public Bytes inside() {
    return opened && !crossing.opened().equals(crossing.records())
        ? Bytes.concat(crossing.opened())
        : Bytes.EMPTY;
  }

  /// Each record, and after it what it held.
  public List<Dissected> named() {
    var parts = new ArrayList<Dissected>();
    if (isPlain()) {
      var whole = Bytes.concat(crossing.records());
      parts.add(new Dissected(whole, httpOrBytes(whole)));
      return parts;
    }
    boolean paired = opened && crossing.opened().size() == crossing.records().size();
    for (int at = 0; at < crossing.records().size(); at++) {
      var raw = crossing.records().get(at);
      var inside = paired ? crossing.opened().get(at) : null;
      if (inside == null || inside.equals(raw)) {
        parts.add(new Dissected(raw, Dissection.ofRecord(raw)));
      } else {
        parts.add(new Dissected(raw, Dissection.ofSealedRecord(raw)));
        parts.add(new Dissected(inside, Dissection.ofPlain(type(), inside)));
      }
    }
    if (!paired && !inside().isEmpty()) {
      parts.add(new Dissected(inside(), Dissection.ofPlain(type(), inside())));
    }
    return parts;
  }

  private List<Field> httpOrBytes(Bytes whole) {
    return kind == Rung.Kind.BYTES
        ? Dissection.ofPlain(ContentType.APPLICATION_DATA, whole)
        : Dissection.ofHttp(whole);
  }

  private ContentType type() {
    return switch (kind) {
      case HANDSHAKE -> ContentType.HANDSHAKE;
      case ALERT -> ContentType.ALERT;
      case REQUEST, ANSWER, BYTES -> ContentType.APPLICATION_DATA;
    };
  }

  /// The handshake messages that can be read.
  List<HandshakeMessage> handshakes() {
    var reader = new HandshakeReader();
    var messages = new ArrayList<HandshakeMessage>();
    for (int at = 0; at < crossing.opened().size(); at++) {
      var shown = crossing.opened().get(at);
      boolean isRecord = crossing.records().contains(shown);
      boolean readable = opened || isRecord;
      if (readable && isHandshake(shown, isRecord)) {
        reader.feed(isRecord ? shown.from(HEADER) : shown).stream()
            .map(HandshakeMessage::new)
            .forEach(messages::add);
      }
    }
    return messages;
  }

  private static boolean isHandshake(Bytes shown, boolean isRecord) {
    return !isRecord || (shown.size() > HEADER && shown.at(0) == ContentType.HANDSHAKE.code());
  }
}
