package interlope.app.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one word means.
///
/// @param key the key of the design that the word is a value of, else null
/// @param paragraphs in order, each without line ends
public record Explanation(
    Kind kind, @Nullable String key, String word, List<Paragraph> paragraphs) {
  public Explanation {
    paragraphs = List.copyOf(paragraphs);
  }

  /// `rogue-ca: an attack's entry`.
  public String heading() {
    return word + ": " + (key == null ? kind.sentence() : "a value of the design's key " + key);
  }

  /// Whether `other` explains the same word in the same meaning.
  boolean isAbout(Explanation other) {
    return kind == other.kind && word.equals(other.word) && Objects.equals(key, other.key);
  }

  /// @param label such as `Means` or `Sources`
  public record Paragraph(String label, String text) {}
}
