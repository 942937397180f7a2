package interlope.wire.fields;

import interlope.wire.Bytes;
import interlope.wire.tables.ContentType;
import java.util.List;

/// Names the fields of what passed. It takes any bytes, since others sent them, and never fails:
/// what is not understood is a field of that name. The fields of depth 0 cover all bytes in their
/// order; a field is followed by those within it.
public final class Dissection {
  private Dissection() {}

  /// A TLS record as it was on the wire (RFC 9846 section 5.1, RFC 5246 section 6.2.1). A record
  /// does not say whether it is sealed, except for application data; so handshake messages and
  /// alerts are taken for sealed where they do not look like ones.
  public static List<Field> ofRecord(Bytes tlsRecord) {
    return Cursor.dissect(tlsRecord, cursor -> tlsRecord(cursor, false));
  }

  /// A TLS record that is known to be sealed, such as the Finished of TLS 1.2.
  public static List<Field> ofSealedRecord(Bytes tlsRecord) {
    return Cursor.dissect(tlsRecord, cursor -> tlsRecord(cursor, true));
  }

  /// What a record carried, opened: without header, protection and padding. Application data is
  /// taken for HTTP where it begins like that.
  public static List<Field> ofPlain(ContentType type, Bytes content) {
    return Cursor.dissect(
        content,
        cursor -> {
          switch (type) {
            case HANDSHAKE -> HandshakeFields.messages(cursor);
            case ALERT -> alert(cursor);
            case CHANGE_CIPHER_SPEC -> changeCipherSpec(cursor);
            case APPLICATION_DATA -> {
              if (HttpFields.begins(content)) {
                HttpFields.message(cursor);
              } else if (cursor.hasMore()) {
                cursor.opaque("content", cursor.left(), FieldText::size);
              }
            }
          }
        });
  }

  /// A message of HTTP/1.1 (RFC 9112).
  public static List<Field> ofHttp(Bytes message) {
    return Cursor.dissect(message, HttpFields::message);
  }

  private static void tlsRecord(Cursor cursor, boolean sealed) {
    var type = ContentType.of(cursor.peek(0, 1));
    int length = cursor.peek(3, 2);
    if (type.isEmpty() || cursor.peek(1, 1) != 3) {
      return; // no record
    }
    cursor.number("type", 1, NumberText::contentType);
    cursor.number("legacy_record_version", 2, NumberText::version);
    cursor.number("length", 2, String::valueOf);
    if (length == cursor.left()) {
      fragment(cursor, type.get(), sealed);
    }
  }

  private static void fragment(Cursor cursor, ContentType type, boolean sealed) {
    switch (type) {
      case HANDSHAKE -> {
        if (!sealed && HandshakeFields.begins(cursor)) {
          HandshakeFields.messages(cursor);
        } else {
          encrypted(cursor, sealed ? "" : ", or the rest of a message");
        }
      }
      case ALERT -> {
        if (!sealed && cursor.left() == 2) {
          alert(cursor);
        } else {
          encrypted(cursor, "");
        }
      }
      case CHANGE_CIPHER_SPEC -> changeCipherSpec(cursor);
      case APPLICATION_DATA -> encrypted(cursor, "");
    }
  }

  private static void encrypted(Cursor cursor, String doubt) {
    if (cursor.hasMore()) {
      cursor.opaque("fragment", cursor.left(), all -> "encrypted, " + FieldText.size(all) + doubt);
    }
  }

  private static void alert(Cursor cursor) {
    cursor.number("level", 1, NumberText::alertLevel);
    cursor.number("description", 1, NumberText::alert);
  }

  private static void changeCipherSpec(Cursor cursor) {
    cursor.number(
        "change_cipher_spec",
        1,
        code -> NumberText.named(code == 1 ? "change_cipher_spec" : null, code));
  }
}
