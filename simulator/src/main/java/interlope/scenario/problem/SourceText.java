package interlope.scenario.problem;

import interlope.word.Texts;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of a file, which can say what is wrong where.
public final class SourceText {
  /// Bytes that a file may have.
  public static final int LIMIT = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String text;
  private String @Nullable [] lines;

  private SourceText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /// @param text taken as it is, but for a byte order mark at its start
  public static SourceText of(String file, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(file, marked ? text.substring(1) : text);
  }

  /// Reads UTF-8; null where it is not, and `problems` then says where.
  public static @Nullable SourceText decode(String file, byte[] bytes, FileProblems problems) {
    if (bytes.length >= 2 && isUtf16(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
      problems.add(
          Problem.wrong(
              file,
              Texts.text(
                  "problem.utf-16",
                  "%02X".formatted(bytes[0] & 0xFF),
                  "%02X".formatted(bytes[1] & 0xFF))));
      return null;
    }
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    var source = of(file, out.flip().toString());
    if (result.isError()) {
      problems.add(
          source.problem(
              source.end(),
              "",
              Texts.text("problem.not-utf-8", "0x%02X".formatted(bytes[in.position()] & 0xFF))));
      return null;
    }
    return source;
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /// The first character that no text file should have.
  public Optional<Problem> controlCharacter() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (!isPrintable(point)) {
        var name = "U+%04X".formatted(point).toUpperCase(Locale.ROOT);
        return Optional.of(problem(placeAt(i), "", Texts.text("problem.control-character", name)));
      }
    }
    return Optional.empty();
  }

  public Problem problem(Place place, String field, String message) {
    var excerpt = Excerpt.of(line(place.line()), place.column());
    return new Problem(
        Problem.Kind.WRONG,
        file,
        place.line(),
        place.column(),
        field,
        message,
        excerpt.line(),
        excerpt.caret());
  }

  /// A line without its end; empty where there is none of that number.
  ///
  /// @param number from 1
  public String line(int number) {
    if (lines == null) {
      lines = text.split("\r\n|\r|\n", -1);
    }
    return number <= lines.length ? lines[number - 1] : "";
  }

  private Place end() {
    return placeAt(text.length());
  }

  private Place placeAt(int index) {
    var before = text.substring(0, index).split("\r\n|\r|\n", -1);
    var last = before[before.length - 1];
    return new Place(before.length, last.codePointCount(0, last.length()) + 1);
  }

  private static boolean isUtf16(int first, int second) {
    return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
  }

  /// YAML 1.2 section 5.1.
  private static boolean isPrintable(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0x7E)
        || point == 0x85
        || (point >= 0xA0 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD && point != BYTE_ORDER_MARK)
        || point >= 0x10000;
  }
}
