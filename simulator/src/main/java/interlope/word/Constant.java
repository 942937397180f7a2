package interlope.word;

import java.util.Locale;

/// A word that is a constant of an enum: `TLS12_RSA` is `tls12-rsa`.
public interface Constant extends Word {
  /// The constant's own, which every enum has.
  String name();

  @Override
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
