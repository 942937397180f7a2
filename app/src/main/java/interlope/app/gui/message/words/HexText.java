package interlope.app.gui.message.words;

import static interlope.word.Texts.text;

import interlope.wire.Bytes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Bytes in rows of eight.
public final class HexText {
  private static final int ROW = 8;

  private HexText() {}

  /// All of `bytes` as hexadecimal and as ASCII, up to `most` of them.
  public static List<TextLine> dump(Bytes bytes, int most) {
    var lines = new ArrayList<TextLine>();
    int end = Math.min(bytes.size(), most);
    int digits = Math.max(3, Integer.toHexString(bytes.size()).length());
    for (int at = 0; at < end; at += ROW) {
      var row = bytes.slice(at, Math.min(at + ROW, end));
      lines.add(
          TextLine.of(
              TextSpan.muted(HexFormat.of().toHexDigits(at, digits) + " "),
              TextSpan.plain(padded(pairs(row))),
              TextSpan.muted(ascii(row))));
    }
    if (end < bytes.size()) {
      lines.add(TextLine.muted(text("message.bytes.more", bytes.size() - end)));
    }
    return lines;
  }

  private static String pairs(Bytes row) {
    var text = new StringBuilder();
    for (int at = 0; at < row.size(); at++) {
      text.append(HexFormat.of().toHexDigits((byte) row.at(at)));
      if (at % 2 == 1) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static String padded(String pairs) {
    return pairs + " ".repeat(Math.max(0, ROW * 2 + ROW / 2 - pairs.length()));
  }

  private static String ascii(Bytes row) {
    var text = new StringBuilder();
    for (int at = 0; at < row.size(); at++) {
      int one = row.at(at);
      text.append(one >= 0x20 && one < 0x7f ? (char) one : '.');
    }
    return text.toString();
  }

  /// Some rows of what is sealed, and how much more of it there is.
  public static List<TextLine> sealed(Bytes bytes, int rows) {
    return sealed(bytes, rows, _ -> false);
  }

  /// The rows of which the first shows a byte that differs from `before`.
  static List<TextLine> changed(Bytes before, Bytes after, int rows) {
    return sealed(after, rows, at -> at >= before.size() || before.at(at) != after.at(at));
  }

  private static List<TextLine> sealed(Bytes bytes, int rows, IntPredicate isChanged) {
    int first = IntStream.range(0, bytes.size()).filter(isChanged).findFirst().orElse(0);
    int from = Math.max(0, first / ROW - rows / 2) * ROW;
    int end = Math.min(bytes.size(), from + rows * ROW);
    int digits = Math.max(2, Integer.toHexString(bytes.size()).length());
    var lines = new ArrayList<TextLine>();
    for (int at = from; at < end; at += ROW) {
      lines.add(row(bytes, at, Math.min(at + ROW, end), digits, isChanged));
    }
    int more = bytes.size() - (end - from);
    if (more > 0) {
      lines.add(TextLine.muted(text("message.bytes.more-sealed", more)));
    }
    return lines;
  }

  private static TextLine row(Bytes bytes, int from, int end, int digits, IntPredicate isChanged) {
    var spans = new ArrayList<TextSpan>();
    spans.add(TextSpan.muted(HexFormat.of().toHexDigits(from, digits) + "  "));
    var plain = new StringBuilder();
    for (int at = from; at < end; at++) {
      var hex = HexFormat.of().toHexDigits((byte) bytes.at(at));
      if (isChanged.test(at)) {
        spans.add(TextSpan.plain(plain.toString()));
        spans.add(new TextSpan(TextSpan.Tone.CHANGED, hex));
        plain.setLength(0);
      } else {
        plain.append(hex);
      }
      plain.append(at - from == ROW / 2 - 1 ? "  " : " ");
    }
    spans.add(TextSpan.plain(plain.toString()));
    return new TextLine(spans);
  }
}
