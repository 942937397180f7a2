package interlope.wire.fields;

import interlope.wire.Bytes;
import interlope.wire.fields.ExtensionFields.Within;
import interlope.wire.tables.CipherSuite;

/// The two hellos (RFC 9846 sections 4.1.2 and 4.1.3; RFC 5246 section 7.4.1). Their body alone.
final class HelloFields {
  /// RFC 9846 section 4.1.3: what a server that could do better puts at the end of its random.
  private static final Bytes DOWNGRADE_FROM_13 = Bytes.ofHex("444f574e47524401");

  private static final Bytes DOWNGRADE_FROM_12 = Bytes.ofHex("444f574e47524400");

  private HelloFields() {}

  static void client(Cursor cursor) {
    cursor.number("legacy_version", 2, NumberText::version);
    cursor.opaque("random", 32, Bytes::hex);
    cursor.vector("legacy_session_id", 1, FieldText::hex);
    cursor.vectorOf(
        "cipher_suites",
        2,
        suites(cursor.peek(0, 2) / 2),
        inner -> {
          while (inner.hasMore()) {
            inner.number("CipherSuite", 2, CipherSuite::nameOf);
          }
        });
    cursor.vector("legacy_compression_methods", 1, HelloFields::compressions);
    if (cursor.hasMore()) {
      ExtensionFields.block(cursor, Within.CLIENT_HELLO);
    }
  }

  static void server(Cursor cursor, boolean retry) {
    cursor.number("legacy_version", 2, NumberText::version);
    cursor.opaque("random", 32, HelloFields::serverRandom);
    cursor.vector("legacy_session_id_echo", 1, FieldText::hex);
    cursor.number("cipher_suite", 2, CipherSuite::nameOf);
    cursor.number("legacy_compression_method", 1, HelloFields::compression);
    if (cursor.hasMore()) {
      ExtensionFields.block(cursor, retry ? Within.HELLO_RETRY_REQUEST : Within.SERVER_HELLO);
    }
  }

  private static String serverRandom(Bytes random) {
    var end = random.from(24);
    return end.equals(DOWNGRADE_FROM_13)
        ? random.hex() + " (the server can do TLS 1.3)"
        : end.equals(DOWNGRADE_FROM_12)
            ? random.hex() + " (the server can do TLS 1.2)"
            : random.hex();
  }

  private static String suites(int count) {
    return count == 1 ? "1 suite" : count + " suites";
  }

  private static String compressions(Bytes methods) {
    return methods.equals(Bytes.ofHex("00")) ? compression(0) : FieldText.hex(methods);
  }

  private static String compression(int code) {
    return NumberText.named(code == 0 ? "null" : code == 1 ? "DEFLATE" : null, code);
  }
}
