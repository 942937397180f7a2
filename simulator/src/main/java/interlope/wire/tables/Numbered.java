package interlope.wire.tables;

import java.util.Optional;

/// A number of TLS that has a name in one of IANA's registries.
public interface Numbered {
  /// The number on the wire.
  int code();

  /// The name in the registry, such as `unknown_ca`.
  String word();

  /// The one of `all` with this number.
  static <N extends Numbered> Optional<N> find(N[] all, int code) {
    for (var one : all) {
      if (one.code() == code) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
