package interlope.scenario.problem;

/// A source line made fit to be shown, and where the caret stands below it. What a file says must
/// not move a terminal's cursor or turn the direction of its text.
///
/// @param caret from 0
public record Excerpt(String line, int caret) {
  private static final int WIDTH = 100;
  private static final int WORD_WIDTH = 40;
  private static final int REPLACEMENT = 0xFFFD;

  /// @param column in code points, from 1
  public static Excerpt of(String line, int column) {
    int length = line.codePointCount(0, line.length());
    int caret = Math.min(column - 1, length);
    int from = length <= WIDTH ? 0 : Math.max(0, Math.min(caret - WIDTH / 2, length - WIDTH));
    int to = Math.min(length, from + WIDTH);
    var head = from > 0 ? "…" : "";
    var tail = to < length ? "…" : "";
    var middle = line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    return new Excerpt(head + harmless(middle) + tail, caret - from + head.length());
  }

  /// A word of a file's, in backquotes and cut where it is long.
  public static String word(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= WORD_WIDTH
        ? "`" + harmless(text) + "`"
        : "`" + harmless(text.substring(0, text.offsetByCodePoints(0, WORD_WIDTH))) + "…`";
  }

  /// The same with what could steer a terminal put out of action, on one line.
  public static String harmless(String text) {
    return text.codePoints()
        .map(Excerpt::harmless)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int harmless(int point) {
    if (Character.isWhitespace(point)) {
      return ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> point;
    };
  }
}
