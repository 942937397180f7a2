package interlope.wire.fields;

import interlope.wire.Bytes;
import java.util.regex.Pattern;

/// Values as people read them. What the wire says is shown, never obeyed: control and formatting
/// characters become U+FFFD.
final class FieldText {
  private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final int LONGEST = 200;
  private static final int HEX_BYTES = 32;

  private FieldText() {}

  static String size(int bytes) {
    return bytes == 1 ? "1 byte" : bytes + " bytes";
  }

  static String size(Bytes bytes) {
    return size(bytes.size());
  }

  static String hex(Bytes bytes) {
    return bytes.isEmpty()
        ? "empty"
        : bytes.size() <= HEX_BYTES
            ? bytes.hex()
            : bytes.slice(0, HEX_BYTES).hex() + "… (" + size(bytes) + ")";
  }

  /// As UTF-8, at most 200 characters of it.
  static String text(Bytes bytes) {
    // A character has at most four bytes, so the rest need not be looked at.
    var text = bytes.slice(0, Math.min(bytes.size(), 4 * LONGEST + 4)).text();
    int shown = Math.min(LONGEST, text.codePointCount(0, text.length()));
    var cut = text.substring(0, text.offsetByCodePoints(0, shown));
    return UNSAFE.matcher(cut).replaceAll("\ufffd") + (cut.length() < text.length() ? "…" : "");
  }
}
