package interlope.app.gui.message;

import static interlope.word.Texts.text;

import java.util.Locale;

/// How deep a message is looked into.
enum Depth {
  TEXT,
  BYTES,
  FIELDS,
  KEYS;

  String title() {
    return text("message.depth." + name().toLowerCase(Locale.ROOT));
  }

  Depth next() {
    return switch (this) {
      case TEXT -> BYTES;
      case BYTES -> FIELDS;
      case FIELDS -> KEYS;
      case KEYS -> TEXT;
    };
  }
}
