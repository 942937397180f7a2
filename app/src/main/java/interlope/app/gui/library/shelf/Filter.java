package interlope.app.gui.library.shelf;

import static interlope.word.Texts.text;

import interlope.app.gui.part.VerdictLook;
import java.util.Locale;
import java.util.Optional;

/// Which scenarios are listed, by what they last came to.
public enum Filter {
  ALL,
  BREACHED,
  BLOCKED,
  WITHSTOOD;

  /// The verdict that lets a scenario through; empty where none is needed.
  public Optional<VerdictLook> verdict() {
    return switch (this) {
      case ALL -> Optional.empty();
      case BREACHED -> Optional.of(VerdictLook.BREACHED);
      case BLOCKED -> Optional.of(VerdictLook.BLOCKED);
      case WITHSTOOD -> Optional.of(VerdictLook.WITHSTOOD);
    };
  }

  public String word() {
    return verdict().map(VerdictLook::word).orElseGet(() -> text("library.all"));
  }

  /// What it lists, in a sentence.
  public String sentence() {
    return text("library.filter." + name().toLowerCase(Locale.ROOT));
  }
}
