package interlope.wire.fields;

import interlope.wire.Bytes;
import interlope.wire.tables.ExtensionType;
import interlope.wire.tables.NamedGroups;
import interlope.wire.tables.SignatureSchemes;
import interlope.wire.tls.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Extensions (RFC 9846 section 4.2), each as one field with what it says in one line.
final class ExtensionFields {
  private static final int HEADER = 4;
  private static final int MOST_LISTED = 64;

  private ExtensionFields() {}

  /// The message that holds an extension: it decides on some extensions' form.
  enum Within {
    CLIENT_HELLO,
    SERVER_HELLO,
    HELLO_RETRY_REQUEST,
    OTHER
  }

  /// Names a block of extensions with its length.
  static void block(Cursor cursor, Within within) {
    cursor.vectorOf(
        "extensions",
        2,
        "",
        inner -> {
          while (inner.hasMore()) {
            one(inner, within);
          }
        });
  }

  private static void one(Cursor cursor, Within within) {
    int type = cursor.peek(0, 2);
    int length = HEADER + cursor.peek(2, 2);
    var value = value(type, cursor.peekBytes(length).from(HEADER), within);
    cursor.part(
        ExtensionType.nameOf(type),
        length,
        value.orElse(""),
        inner -> inner.skip(value.isPresent() ? length : HEADER));
  }

  /// Empty where `data` is not of its type's form.
  private static Optional<String> value(int type, Bytes data, Within within) {
    try {
      var fields = new FieldReader(data);
      var value =
          data.isEmpty() && within != Within.CLIENT_HELLO ? "" : read(type, fields, data, within);
      return fields.hasMore() ? Optional.empty() : Optional.of(value);
    } catch (IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static String read(int type, FieldReader data, Bytes all, Within within) {
    var known = ExtensionType.of(type).orElse(null);
    return switch (known) {
      case SERVER_NAME -> hostNames(new FieldReader(data.vector()));
      case SUPPORTED_GROUPS -> list(new FieldReader(data.vector()).uint16s(), NamedGroups::nameOf);
      case EC_POINT_FORMATS ->
          list(uint8s(new FieldReader(data.shortVector())), ExtensionFields::pointFormat);
      case SIGNATURE_ALGORITHMS, SIGNATURE_ALGORITHMS_CERT ->
          list(new FieldReader(data.vector()).uint16s(), SignatureSchemes::nameOf);
      case APPLICATION_LAYER_PROTOCOL_NEGOTIATION -> protocols(new FieldReader(data.vector()));
      case PRE_SHARED_KEY -> preSharedKey(data, within);
      case SUPPORTED_VERSIONS -> versions(data, within);
      case COOKIE -> FieldText.size(data.vector());
      case PSK_KEY_EXCHANGE_MODES ->
          list(uint8s(new FieldReader(data.shortVector())), ExtensionFields::pskMode);
      case KEY_SHARE -> keyShare(data, within);
      case RENEGOTIATION_INFO -> FieldText.hex(data.shortVector());
      case null, default -> opaque(data.take(all.size()));
    };
  }

  /// RFC 6066 section 3; host_name (0) is the only type there is.
  private static String hostNames(FieldReader data) {
    var names = new ArrayList<String>();
    while (data.hasMore()) {
      data.uint8();
      names.add(FieldText.text(data.vector()));
    }
    return String.join(", ", names);
  }

  private static String protocols(FieldReader data) {
    var names = new ArrayList<String>();
    while (data.hasMore()) {
      names.add(FieldText.text(data.shortVector()));
    }
    return String.join(", ", names);
  }

  private static String versions(FieldReader data, Within within) {
    return within == Within.CLIENT_HELLO
        ? list(new FieldReader(data.shortVector()).uint16s(), NumberText::version)
        : NumberText.version(data.uint16());
  }

  private static String keyShare(FieldReader data, Within within) {
    return switch (within) {
      case CLIENT_HELLO -> {
        var shares = new FieldReader(data.vector());
        var groups = new ArrayList<Integer>();
        while (shares.hasMore()) {
          groups.add(shares.uint16());
          shares.vector();
        }
        yield list(groups, NamedGroups::nameOf);
      }
      case HELLO_RETRY_REQUEST -> NamedGroups.nameOf(data.uint16());
      case SERVER_HELLO, OTHER -> {
        int group = data.uint16();
        yield NamedGroups.nameOf(group) + ", " + FieldText.size(data.vector());
      }
    };
  }

  private static String preSharedKey(FieldReader data, Within within) {
    if (within != Within.CLIENT_HELLO) {
      return "identity " + data.uint16();
    }
    var identities = new FieldReader(data.vector());
    int count = 0;
    while (identities.hasMore()) {
      identities.vector();
      identities.take(4); // obfuscated_ticket_age
      count++;
    }
    data.vector(); // binders
    return count == 1 ? "1 identity" : count + " identities";
  }

  private static String pskMode(int code) {
    return NumberText.named(code == 0 ? "psk_ke" : code == 1 ? "psk_dhe_ke" : null, code);
  }

  private static String pointFormat(int code) {
    return switch (code) {
      case 0 -> "uncompressed";
      case 1 -> "ansiX962_compressed_prime";
      case 2 -> "ansiX962_compressed_char2";
      default -> String.valueOf(code);
    };
  }

  private static String opaque(Bytes data) {
    return data.isEmpty() ? "" : FieldText.hex(data);
  }

  private static List<Integer> uint8s(FieldReader data) {
    var numbers = new ArrayList<Integer>();
    while (data.hasMore()) {
      numbers.add(data.uint8());
    }
    return numbers;
  }

  private static String list(List<Integer> codes, IntFunction<String> name) {
    var names =
        codes.stream().limit(MOST_LISTED).map(name::apply).collect(Collectors.joining(", "));
    return codes.size() > MOST_LISTED ? names + " … (" + codes.size() + ")" : names;
  }
}
