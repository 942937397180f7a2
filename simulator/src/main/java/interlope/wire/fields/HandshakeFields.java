package interlope.wire.fields;

import interlope.wire.fields.ExtensionFields.Within;
import interlope.wire.tables.HandshakeType;
import interlope.wire.tls.ServerHello;
import java.util.function.Consumer;

/// Handshake messages (RFC 9846 section 4, RFC 5246 section 7.4). Both versions' forms of a message
/// are told apart by their lengths, since a message alone does not say which session it is from.
final class HandshakeFields {
  private static final int HEADER = 4;

  /// Longer ones do not occur; so a length above it shows that the bytes are something else.
  private static final int LONGEST = 1 << 17;

  private HandshakeFields() {}

  /// Whether a message begins here, so far as its header shows. Sealed records often begin with
  /// zeros, which would be a HelloRequest; a real one is alone in its record.
  static boolean begins(Cursor cursor) {
    if (cursor.left() < HEADER || HandshakeType.of(cursor.peek(0, 1)).isEmpty()) {
      return false;
    }
    int length = cursor.peek(1, 3);
    return cursor.peek(0, 1) == HandshakeType.HELLO_REQUEST.code()
        ? length == 0 && cursor.left() == HEADER
        : length <= LONGEST;
  }

  /// Names messages for as long as there are any. The last may go on in another record.
  static void messages(Cursor cursor) {
    while (begins(cursor)) {
      message(cursor, HandshakeType.of(cursor.peek(0, 1)).orElseThrow());
    }
  }

  private static void message(Cursor cursor, HandshakeType type) {
    int length = HEADER + cursor.peek(1, 3);
    boolean whole = length <= cursor.left();
    int here = whole ? length : cursor.left();
    boolean retry =
        type == HandshakeType.SERVER_HELLO
            && ServerHello.parse(cursor.peekBytes(here))
                .filter(ServerHello::isHelloRetryRequest)
                .isPresent();
    cursor.part(
        retry ? "HelloRetryRequest" : type.message(),
        here,
        whole ? FieldText.size(here) : here + " of " + FieldText.size(length),
        inner -> {
          inner.number("msg_type", 1, code -> NumberText.named(type.word(), code));
          inner.number("length", 3, String::valueOf);
          body(type, length - HEADER, retry).accept(inner);
        });
  }

  /// @param length the body's, as its header has it
  private static Consumer<Cursor> body(HandshakeType type, int length, boolean retry) {
    return switch (type) {
      case CLIENT_HELLO -> HelloFields::client;
      case SERVER_HELLO -> cursor -> HelloFields.server(cursor, retry);
      case NEW_SESSION_TICKET -> cursor -> newSessionTicket(cursor, length);
      case ENCRYPTED_EXTENSIONS -> cursor -> ExtensionFields.block(cursor, Within.OTHER);
      case CERTIFICATE -> cursor -> CertificateFields.certificate(cursor, length);
      case SERVER_KEY_EXCHANGE -> KeyExchangeFields::server;
      case CERTIFICATE_REQUEST -> cursor -> CertificateFields.request(cursor, length);
      case CERTIFICATE_VERIFY -> KeyExchangeFields::signed;
      case CLIENT_KEY_EXCHANGE -> cursor -> KeyExchangeFields.client(cursor, length);
      case FINISHED -> cursor -> cursor.opaque("verify_data", length, FieldText::hex);
      case CERTIFICATE_STATUS -> HandshakeFields::certificateStatus;
      case KEY_UPDATE ->
          cursor -> cursor.number("request_update", 1, HandshakeFields::updateRequest);
      case COMPRESSED_CERTIFICATE ->
          cursor -> cursor.opaque("compressed_certificate", length, FieldText::size);
      case HELLO_REQUEST, END_OF_EARLY_DATA, SERVER_HELLO_DONE -> _ -> {}; // these have no body
    };
  }

  /// RFC 5077 section 3.3 has a lifetime and a ticket; RFC 9846 section 4.6.1 has more.
  private static void newSessionTicket(Cursor cursor, int length) {
    boolean old = length >= 6 && cursor.peek(4, 2) == length - 6;
    cursor.number(
        old ? "ticket_lifetime_hint" : "ticket_lifetime",
        4,
        seconds -> Integer.toUnsignedString(seconds) + " s");
    if (!old) {
      cursor.number("ticket_age_add", 4, Integer::toUnsignedString);
      cursor.vector("ticket_nonce", 1, FieldText::hex);
    }
    cursor.vector("ticket", 2, FieldText::size);
    if (!old) {
      ExtensionFields.block(cursor, Within.OTHER);
    }
  }

  private static void certificateStatus(Cursor cursor) {
    cursor.number("status_type", 1, code -> NumberText.named(code == 1 ? "ocsp" : null, code));
    cursor.vector("response", 3, FieldText::size);
  }

  private static String updateRequest(int code) {
    return NumberText.named(
        code == 0 ? "update_not_requested" : code == 1 ? "update_requested" : null, code);
  }
}
