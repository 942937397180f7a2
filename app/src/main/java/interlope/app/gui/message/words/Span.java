package interlope.app.gui.message.words;

/// A piece of text in one tone.
public record Span(Tone tone, String text) {
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

  public static Span plain(String text) {
    return new Span(Tone.PLAIN, text);
  }

  public static Span muted(String text) {
    return new Span(Tone.MUTED, text);
  }

  Span in(Tone other) {
    return new Span(other, text);
  }
}
