package interlope.app.gui.message;

/// A piece of text in one tone.
record Span(Tone tone, String text) {
  enum Tone {
    PLAIN,
    MUTED,
    STRONG,
    /// A secret of the run's that the attacker never had.
    SAFE,
    /// A secret of the run's that the attacker has.
    LOST,
    /// What the attacker put there.
    CHANGED,
    KEY;

    boolean isSecret() {
      return this == SAFE || this == LOST;
    }
  }

  static Span plain(String text) {
    return new Span(Tone.PLAIN, text);
  }

  static Span muted(String text) {
    return new Span(Tone.MUTED, text);
  }

  Span in(Tone other) {
    return new Span(other, text);
  }
}
