package interlope.word;

import java.text.MessageFormat;

/// Texts with places in them.
public final class Texts {
  private Texts() {}

  /// @param arguments for the places `{0}`, `{1}` … of `text`, as [MessageFormat] writes them; an
  ///   apostrophe is one
  static String filled(String text, Object... arguments) {
    return arguments.length == 0
        ? text
        : new MessageFormat(text.replace("'", "''"), Language.current().locale()).format(arguments);
  }
}
