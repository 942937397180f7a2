package interlope.wire.fields;

import interlope.wire.tables.NamedGroups;
import interlope.wire.tables.SignatureSchemes;

/// The key exchange of TLS 1.2 (RFC 5246 sections 7.4.3 and 7.4.7, RFC 8422 sections 5.4 and 5.7),
/// and signatures.
final class KeyExchangeFields {
  private static final int NAMED_CURVE = 3;

  private KeyExchangeFields() {}

  static void server(Cursor cursor) {
    // The prime of DHE begins with its length, which is never 3 and then a known group.
    if (cursor.peek(0, 1) == NAMED_CURVE && NamedGroups.has(cursor.peek(1, 2))) {
      cursor.number("curve_type", 1, code -> NumberText.named("named_curve", code));
      cursor.number("namedcurve", 2, NamedGroups::nameOf);
      cursor.vector("public", 1, FieldText::hex);
    } else {
      cursor.vector("dh_p", 2, FieldText::size);
      cursor.vector("dh_g", 2, FieldText::hex);
      cursor.vector("dh_Ys", 2, FieldText::size);
    }
    signed(cursor);
  }

  /// @param length the body's, as its header has it
  static void client(Cursor cursor, int length) {
    if (cursor.peek(0, 1) == length - 1) {
      cursor.vector("ecdh_Yc", 1, FieldText::hex);
    } else {
      // DHE's public value has the same form; the suite alone tells, and it is in the ServerHello.
      cursor.vector(
          "EncryptedPreMasterSecret", 2, secret -> FieldText.size(secret) + " (dh_Yc with DHE)");
    }
  }

  /// A signature with its scheme; before TLS 1.2 it has none.
  static void signed(Cursor cursor) {
    if (cursor.left() < 2 || cursor.peek(0, 2) != cursor.left() - 2) {
      cursor.number("algorithm", 2, SignatureSchemes::nameOf);
    }
    cursor.vector("signature", 2, FieldText::size);
  }
}
