package interlope.app.gui.message;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a party's account.
record Line(List<Span> spans) {
  static final Line EMPTY = new Line(List.of());

  Line {
    spans = List.copyOf(spans);
  }

  static Line of(Span... spans) {
    return new Line(List.of(spans));
  }

  static Line plain(String text) {
    return of(Span.plain(text));
  }

  static Line muted(String text) {
    return of(Span.muted(text));
  }

  static Line strong(String text) {
    return of(new Span(Span.Tone.STRONG, text));
  }

  String text() {
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
