package interlope.app.gui.message.words;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a party's account.
public record Line(List<Span> spans) {
  public static final Line EMPTY = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  public static Line of(Span... spans) {
    return new Line(List.of(spans));
  }

  public static Line plain(String text) {
    return of(Span.plain(text));
  }

  public static Line muted(String text) {
    return of(Span.muted(text));
  }

  public static Line strong(String text) {
    return of(new Span(Span.Tone.STRONG, text));
  }

  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /// With what stands there in plain tone marked as the attacker's.
  Line changed() {
    return new Line(
        spans.stream()
            .map(span -> span.tone() == Span.Tone.PLAIN ? span.in(Span.Tone.CHANGED) : span)
            .toList());
  }
}
