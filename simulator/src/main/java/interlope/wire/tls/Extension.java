package interlope.wire.tls;

import interlope.wire.Bytes;
import interlope.wire.tables.ExtensionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hello's extension (RFC 9846 section 4.2).
public record Extension(int type, Bytes data) {
  /// Those at the end of a hello; a hello may have none at all.
  static List<Extension> list(FieldReader hello) {
    var all = new ArrayList<Extension>();
    if (hello.hasMore()) {
      var block = new FieldReader(hello.vector());
      while (block.hasMore()) {
        all.add(new Extension(block.uint16(), block.vector()));
      }
    }
    return all;
  }

  static Optional<FieldReader> find(List<Extension> extensions, ExtensionType type) {
    return extensions.stream()
        .filter(extension -> extension.type() == type.code())
        .findFirst()
        .map(extension -> new FieldReader(extension.data()));
  }
}
