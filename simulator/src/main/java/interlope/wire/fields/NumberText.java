package interlope.wire.fields;

import interlope.wire.tables.Alert;
import interlope.wire.tables.ContentType;
import interlope.wire.tables.Numbered;
import interlope.wire.tables.ProtocolVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Numbers with their names, as people read them; a number without a name is shown as it is.
final class NumberText {
  private NumberText() {}

  static String contentType(int code) {
    return named(ContentType.of(code), code);
  }

  static String alertLevel(int code) {
    return named(code == 1 ? "warning" : code == 2 ? "fatal" : null, code);
  }

  static String alert(int code) {
    return named(Alert.ofCode(code), code);
  }

  static String version(int code) {
    var name = ProtocolVersion.nameOf(code);
    return ProtocolVersion.isKnown(code) ? name + " (0x%04X)".formatted(code) : name;
  }

  /// `name (code)`, or the code alone.
  static String named(@Nullable String name, int code) {
    return name == null ? String.valueOf(code) : name + " (" + code + ")";
  }

  private static String named(Optional<? extends Numbered> known, int code) {
    return named(known.map(Numbered::word).orElse(null), code);
  }
}
