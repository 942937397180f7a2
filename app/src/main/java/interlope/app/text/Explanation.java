package interlope.app.text;

import static interlope.word.Texts.text;

import interlope.design.Key;
import interlope.word.Choice;
import interlope.word.Page;
import interlope.word.Paragraph;
import interlope.word.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What one word means.
///
/// @param paragraphs in order, each without line ends
public record Explanation(Word word, List<Paragraph> paragraphs) {
  public Explanation {
    paragraphs = List.copyOf(paragraphs);
  }

  static Explanation of(Word word) {
    var page = Page.of(word);
    var paragraphs = new ArrayList<>(page.body());
    if (paragraphs.isEmpty()) {
      paragraphs.add(paragraph("means", page.sentence()));
      if (word instanceof Key<?> key) {
        paragraphs.add(paragraph("default", "`" + key.byDefault().words().getFirst() + "`."));
        paragraphs.add(paragraph("values", values(key)));
      }
    }
    if (page.since().isEmpty()) {
      paragraphs.add(paragraph("not-built", text("explain.not-built.what")));
    }
    page.sources().ifPresent(sources -> paragraphs.add(paragraph("sources", sources)));
    return new Explanation(word, paragraphs);
  }

  /// `rogue-ca: an attack's entry`.
  public String heading() {
    var shelf = Page.of(word.shelf());
    return word.word()
        + ": "
        + word.shelf().key().map(key -> shelf.says("explain", key)).orElseGet(shelf::name);
  }

  private static String values(Key<?> key) {
    return key.choices().stream()
        .map(Explanation::value)
        .collect(Collectors.joining(", ", "", "."));
  }

  private static String value(Choice choice) {
    var word = "`" + choice.word() + "`";
    return choice.built() ? word : text("explain.to-come", word);
  }

  private static Paragraph paragraph(String label, String said) {
    return new Paragraph(text("explain." + label), said);
  }
}
