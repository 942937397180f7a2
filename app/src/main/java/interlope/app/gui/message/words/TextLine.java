package interlope.app.gui.message.words;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a party's account.
public record TextLine(List<TextSpan> spans) {
  public static final TextLine EMPTY = new TextLine(List.of());

  public TextLine {
    spans = List.copyOf(spans);
  }

  public static TextLine of(TextSpan... spans) {
    return new TextLine(List.of(spans));
  }

  public static TextLine plain(String text) {
    return of(TextSpan.plain(text));
  }

  public static TextLine muted(String text) {
    return of(TextSpan.muted(text));
  }

  public static TextLine strong(String text) {
    return of(new TextSpan(TextSpan.Tone.STRONG, text));
  }

  public String text() {
    return spans.stream().map(TextSpan::text).collect(Collectors.joining());
  }

  /// With what stands there in plain tone marked as the attacker's.
  TextLine changed() {
    return new TextLine(
        spans.stream()
            .map(span -> span.tone() == TextSpan.Tone.PLAIN ? span.in(TextSpan.Tone.CHANGED) : span)
            .toList());
  }
}
