package interlope.scenario.file;

import interlope.design.Design;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// A design as the text of a design file, which [interlope.scenario.file.DesignReader] reads back.
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
    return HEAD + line("title", title) + design(design);
  }

  /// A key with text of one line; nothing where no text is left. Written without the characters
  /// that the reader refuses, and in quotes where YAML needs them.
  private static String line(String key, String text) {
    var line = fit(text);
    return line.isEmpty() ? "" : dump().dumpToString(Map.of(key, line));
  }

  /// Only what differs from the defaults.
  private static String design(Design design) {
    var deviating = design.deviating();
    return deviating.isEmpty()
        ? "design: {}\n"
        : deviating.stream()
            .map(setting -> "  " + setting + "\n")
            .collect(Collectors.joining("", "design:\n", ""));
  }

  /// The text on one line, without what would steer a terminal.
  private static String fit(String text) {
    return text.codePoints()
        .map(point -> Character.isWhitespace(point) || point == 0x85 ? ' ' : point)
        .filter(point -> !isRefused(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static boolean isRefused(int point) {
    return Character.isISOControl(point)
        || point == 0xFEFF
        || Character.getType(point) == Character.SURROGATE
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private static Dump dump() {
    return new Dump(
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            // As the reader reads: what it would take for a number or a switch needs quotes.
            .setSchema(new CoreSchema())
            .build());
  }
}
