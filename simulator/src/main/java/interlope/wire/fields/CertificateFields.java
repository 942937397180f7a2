package interlope.wire.fields;

import interlope.wire.fields.ExtensionFields.Within;
import interlope.wire.tables.SignatureSchemes;

/// Certificate and CertificateRequest in the forms of TLS 1.2 (RFC 5246 sections 7.4.2 and 7.4.4)
/// and of TLS 1.3 (RFC 9846 sections 4.4.2 and 4.3.2).
final class CertificateFields {
  private CertificateFields() {}

  /// @param length the body's, as its header has it
  static void certificate(Cursor cursor, int length) {
    // Only the form of TLS 1.2 begins with the length of all the rest.
    boolean old = cursor.peek(0, 3) == length - 3;
    if (!old) {
      cursor.vector("certificate_request_context", 1, FieldText::hex);
    }
    int rest = cursor.left();
    int list = 3 + cursor.peek(0, 3);
    // A chain that goes on in another record is shown as far as it came.
    cursor.part(
        "certificate_list",
        Math.min(rest, list),
        "",
        inner -> {
          inner.skip(3);
          while (inner.hasMore()) {
            if (old) {
              der(inner, Field.CERTIFICATE);
            } else {
              entry(inner);
            }
          }
        });
  }

  /// @param length the body's, as its header has it
  static void request(Cursor cursor, int length) {
    int context = cursor.peek(0, 1);
    boolean old =
        cursor.left() < 3 + context || cursor.peek(1 + context, 2) != length - 3 - context;
    if (old) {
      cursor.vector("certificate_types", 1, FieldText::hex);
      cursor.vectorOf(
          "supported_signature_algorithms",
          2,
          "",
          inner -> {
            while (inner.hasMore()) {
              inner.number("SignatureAndHashAlgorithm", 2, SignatureSchemes::nameOf);
            }
          });
      cursor.vector("certificate_authorities", 2, FieldText::size);
    } else {
      cursor.vector("certificate_request_context", 1, FieldText::hex);
      ExtensionFields.block(cursor, Within.OTHER);
    }
  }

  private static void entry(Cursor cursor) {
    int certificate = 3 + cursor.peek(0, 3);
    int length = certificate + 2 + cursor.peek(certificate, 2);
    cursor.part(
        "CertificateEntry",
        length,
        "",
        inner -> {
          der(inner, Field.CERTIFICATE_13);
          ExtensionFields.block(inner, Within.OTHER);
        });
  }

  /// The certificate alone, so that its bytes can be handed on as they are.
  private static void der(Cursor cursor, String name) {
    int length = cursor.peek(0, 3);
    cursor.peekBytes(3 + length);
    cursor.skip(3);
    cursor.opaque(name, length, FieldText::size);
  }
}
