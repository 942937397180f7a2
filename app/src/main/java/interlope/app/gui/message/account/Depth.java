package interlope.app.gui.message.account;

import static interlope.word.Texts.text;

import java.util.Locale;

/// How deep a message is looked into.
public enum Depth {
  TEXT,
  BYTES,
  FIELDS,
  KEYS;

  public String title() {
    return text("message.depth." + name().toLowerCase(Locale.ROOT));
  }

  public Depth next() {
    return switch (this) {
      case TEXT -> BYTES;
      case BYTES -> FIELDS;
      case FIELDS -> KEYS;
      case KEYS -> TEXT;
    };
  }
}
