package interlope.scenario.text;

import interlope.design.Design;

/// A design as the text of a design file, which [interlope.scenario.DesignReader] reads back.
public final class DesignText {
  private static final String HEAD =
      """
      # A design: what a team builds. A key that is not here stands at its default.
      # `interlope list design` names keys and words, `interlope explain WORD` says what a word means.
      """;

  private DesignText() {}

  /// Only what differs from the defaults, with a newline at the end.
  ///
  /// @param title one line for people; left out where it is blank
  public static String of(String title, Design design) {
    return HEAD + YamlText.line("title", title) + YamlText.design(design);
  }
}
