package interlope.wire.fields;

import interlope.wire.fields.ExtensionFields.Within;
import interlope.wire.tls.ServerHello;
import java.util.Map;
import java.util.function.Consumer;

/// Handshake messages (RFC 9846 section 4, RFC 5246 section 7.4). Both versions' forms of a message
/// are told apart by their lengths, since a message alone does not say which session it is from.
final class HandshakeFields {
  private static final int HEADER = 4;
  private static final int HELLO_REQUEST = 0;
  private static final int SERVER_HELLO = 2;

  /// Longer ones do not occur; so a length above it shows that the bytes are something else.
  private static final int LONGEST = 1 << 17;

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(HELLO_REQUEST, "HelloRequest"),
          Map.entry(1, "ClientHello"),
          Map.entry(SERVER_HELLO, "ServerHello"),
          Map.entry(4, "NewSessionTicket"),
          Map.entry(5, "EndOfEarlyData"),
          Map.entry(8, "EncryptedExtensions"),
          Map.entry(11, "Certificate"),
          Map.entry(12, "ServerKeyExchange"),
          Map.entry(13, "CertificateRequest"),
          Map.entry(14, "ServerHelloDone"),
          Map.entry(15, "CertificateVerify"),
          Map.entry(16, "ClientKeyExchange"),
          Map.entry(20, "Finished"),
          Map.entry(22, "CertificateStatus"),
          Map.entry(24, "KeyUpdate"));

  private static final Map<Integer, String> TYPES =
      Map.ofEntries(
          Map.entry(HELLO_REQUEST, "hello_request"),
          Map.entry(1, "client_hello"),
          Map.entry(SERVER_HELLO, "server_hello"),
          Map.entry(4, "new_session_ticket"),
          Map.entry(5, "end_of_early_data"),
          Map.entry(8, "encrypted_extensions"),
          Map.entry(11, "certificate"),
          Map.entry(12, "server_key_exchange"),
          Map.entry(13, "certificate_request"),
          Map.entry(14, "server_hello_done"),
          Map.entry(15, "certificate_verify"),
          Map.entry(16, "client_key_exchange"),
          Map.entry(20, "finished"),
          Map.entry(22, "certificate_status"),
          Map.entry(24, "key_update"));

  private HandshakeFields() {}

  /// Whether a message begins here, so far as its header shows. Sealed records often begin with
  /// zeros, which would be a HelloRequest; a real one is alone in its record.
  static boolean begins(Cursor cursor) {
    if (cursor.left() < HEADER || !NAMES.containsKey(cursor.peek(0, 1))) {
      return false;
    }
    int length = cursor.peek(1, 3);
    return cursor.peek(0, 1) == HELLO_REQUEST
        ? length == 0 && cursor.left() == HEADER
        : length <= LONGEST;
  }

  /// Names messages for as long as there are any. The last may go on in another record.
  static void messages(Cursor cursor) {
    while (begins(cursor)) {
      message(cursor);
    }
  }

  private static void message(Cursor cursor) {
    int type = cursor.peek(0, 1);
    int length = HEADER + cursor.peek(1, 3);
    boolean whole = length <= cursor.left();
    int here = whole ? length : cursor.left();
    boolean retry =
        type == SERVER_HELLO
            && ServerHello.parse(cursor.peekBytes(here))
                .filter(ServerHello::isHelloRetryRequest)
                .isPresent();
    cursor.part(
        retry ? "HelloRetryRequest" : NAMES.getOrDefault(type, ""),
        here,
        whole ? FieldText.size(here) : here + " of " + FieldText.size(length),
        inner -> {
          inner.number("msg_type", 1, code -> Iana.named(TYPES.get(code), code));
          inner.number("length", 3, String::valueOf);
          body(type, length - HEADER, retry).accept(inner);
        });
  }

  /// @param length the body's, as its header has it
  private static Consumer<Cursor> body(int type, int length, boolean retry) {
    return switch (type) {
      case 1 -> HelloFields::client;
      case SERVER_HELLO -> cursor -> HelloFields.server(cursor, retry);
      case 4 -> cursor -> newSessionTicket(cursor, length);
      case 8 -> cursor -> ExtensionFields.block(cursor, Within.OTHER);
      case 11 -> cursor -> CertificateFields.certificate(cursor, length);
      case 12 -> KeyExchangeFields::server;
      case 13 -> cursor -> CertificateFields.request(cursor, length);
      case 15 -> KeyExchangeFields::signed;
      case 16 -> cursor -> KeyExchangeFields.client(cursor, length);
      case 20 -> cursor -> cursor.opaque("verify_data", length, FieldText::hex);
      case 22 -> HandshakeFields::certificateStatus;
      case 24 -> cursor -> cursor.number("request_update", 1, HandshakeFields::updateRequest);
      default -> _ -> {}; // the others have no body
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
    cursor.number("status_type", 1, code -> Iana.named(code == 1 ? "ocsp" : null, code));
    cursor.vector("response", 3, FieldText::size);
  }

  private static String updateRequest(int code) {
    return Iana.named(
        code == 0 ? "update_not_requested" : code == 1 ? "update_requested" : null, code);
  }
}
