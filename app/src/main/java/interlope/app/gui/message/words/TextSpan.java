package interlope.app.gui.message.words;

/// A piece of text in one tone.
public record TextSpan(Tone tone, String text) {
  public enum Tone {
    PLAIN,
    MUTED,
    STRONG,
    /// A secret of the run's that the attacker never had.
    SAFE,
    /// A secret of the run's that the attacker has.
    LOST,
    /// What the attacker put there.
    CHANGED,
    KEY
  }

  public static TextSpan plain(String text) {
    return new TextSpan(Tone.PLAIN, text);
  }

  public static TextSpan muted(String text) {
    return new TextSpan(Tone.MUTED, text);
  }

  TextSpan in(Tone other) {
    return new TextSpan(other, text);
  }
}
